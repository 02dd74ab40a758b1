package dev.selfsame.transform;

/** The languages of the product's page on RFC 5646, with its tags, which are not those of the RFC. */
final class LanguageTable {

    /** Codes of three letters, each with its tag. */
    static final String CODES = """
            AAR aa ABK ab AFR af AKA ak AMH am ARA ar ARG an ASM as AVA av AVE ae AYM ay AZE az BAK ba BAM bm
            BEL be BEN bn BIH bh BIS bi BOD bo BOS bs BRE br BUL bg CAT ca CES cs CHA ch CHE ce CHU cu CHV cv
            COR kw COS co CRE cr CYM cy DAN da DEU de DIV dv DZO dz ELL el ENG en EPO eo EST et EUS eu EWE ee
            FAO fo FAS fa FIJ fj FIN fi FRA fr FRY fy FUL ff GLA gd GLE ga GLG gl GLV gv GRN gn GUJ gu HAT ht
            HAU ha HEB iw HER hz HIN hi HMO ho HRV hr HUN hu HYE hy IBO ig IDO io III ii IKU iu ILE ie INA ia
            IND in IPK ik ISL is ITA it JAV jv JPN ja KAL kl KAN kn KAS ks KAT ka KAU kr KAZ kk KHM km KIK ki
            KIN rw KIR ky KOM kv KON kg KOR ko KUA kj KUR ku LAO lo LAT la LAV lv LIM li LIN ln LIT lt LTZ lb
            LUB lu LUG lg MAH mh MAL ml MAR mr MKD mk MLG mg MLT mt MOL mo MON mn MRI mi MSA ms MYA my NAU na
            NAV nv NBL nr NDE nd NDO ng NEP ne NLD nl NNO nn NOB nb NOR no NYA ny OCI oc OJI oj ORI or ORM om
            OSS os PAN pa PLI pi POL pl POR pt PUS ps QUE qu ROH rm RON ro RUN rn RUS ru SAG sg SAN sa SIN si
            SLK sk SLV sl SME se SMO sm SNA sn SND sd SOM so SOT st SPA es SQI sq SRD sc SRP sr SSW ss SUN su
            SWA sw SWE sv TAH ty TAM ta TAT tt TEL te TGK tg TGL tl THA th TIR ti TON to TSN tn TSO ts TUK tk
            TUR tr TWI tw UIG ug UKR uk URD ur UZB uz VEN ve VIE vi VOL vo WLN wa WOL wo XHO xh YID ji YOR yo
            ZHA za ZHO zh ZUL zu
            """;

    /**
     * A name in each line with its tag, and then the regions that it can have in parentheses, each after its own part
     * of the tag. Pashto's AR, the Caribbean's CB and the broken character are the page's.
     */
    static final String NAMES = """
            Afrikaans af, ZA South Africa
            Albanian sq, AL Albania
            Arabic ar, AE U.A.E., BH Bahrain, DZ Algeria, EG Egypt, IQ Iraq, JO Jordan, KW Kuwait, LB Lebanon, \
            LY Libya, MA Morocco, OM Oman, QA Qatar, SA Saudi Arabia, SY Syria, TN Tunisia, YE Yemen
            Armenian hy, AM Armenia
            Azeri (Cyrillic) (Azerbaijan) az_AZ_#Cyrl
            Azeri (Latin) az, AZ Azerbaijan
            Basque eu, ES Spain
            Belarusian be, BY Belarus
            Bosnian (Bosnia and Herzegovina) bs_BA
            Bulgarian bg, BG Bulgaria
            Catalan ca, ES Spain
            Chinese zh, CN S, HK Hong Kong, MO Macau, SG Singapore, TW T
            Croatian hr, BA Bosnia and Herzegovina, HR Croatia
            Czech cs, CZ Czech Republic
            Danish da, DK Denmark
            Divehi dv, MV Maldives
            Dutch nl, BE Belgium, NL Netherlands
            English en, AU Australia, BZ Belize, CA Canada, CB Caribbean, GB United Kingdom, IE Ireland, \
            JM Jamaica, NZ New Zealand, PH Republic of the Philippines, TT Trinidad and Tobago, \
            US United States, ZA South Africa, ZW Zimbabwe
            Esperanto eo
            Estonian et, EE Estonia
            FYRO Macedonian mk, MK Former Yugoslav Republic of Macedonia
            Faroese fo, FO Faroe Islands
            Farsi fa, IR Iran
            Finnish fi, FI Finland
            French fr, BE Belgium, CA Canada, CH Switzerland, FR France, LU Luxembourg, MC Principality of Monaco
            Galician gl, ES Spain
            Georgian ka, GE Georgia
            German de, AT Austria, CH Switzerland, DE Germany, LI Liechtenstein, LU Luxembourg
            Greek el, GR Greece
            Gujarati gu, IN India
            Hebrew iw, IL Israel
            Hindi hi, IN India
            Hungarian hu, HU Hungary
            Icelandic is, IS Iceland
            Indonesian in, ID Indonesia
            Italian it, CH Switzerland, IT Italy
            Japanese ja, JP Japan
            Kannada kn, IN India
            Kazakh kk, KZ Kazakhstan
            Konkani kok, IN India
            Korean ko, KR Korea
            Kyrgyz ky, KG Kyrgyzstan
            Latvian lv, LV Latvia
            Lithuanian lt, LT Lithuania
            Malay ms, BN Brunei Darussalam, MY Malaysia
            Maltese mt, MT Malta
            Maori mi, NZ New Zealand
            Marathi mr, IN India
            Mongolian mn, MN Mongolia
            Northern Sotho ns, ZA South Africa
            Norwegian (Bokm?l) nb, NO Norway
            Norwegian (Bokmål) nb, NO Norway
            Norwegian (Nynorsk) (Norway) nn_NO
            Pashto ps, AR Afghanistan
            Polish pl, PL Poland
            Portuguese pt, BR Brazil, PT Portugal
            Punjabi pa, IN India
            Quechua qu, BO Bolivia, EC Ecuador, PE Peru
            Romanian ro, RO Romania
            Russian ru, RU Russia
            Sami se, FI Finland, NO Norway, SE Sweden
            Sanskrit sa, IN India
            Serbian (Cyrillic) (Bosnia and Herzegovina) sr_BA_#Cyrl
            Serbian (Cyrillic) (Serbia and Montenegro) sr_SP_#Cyrl
            Serbian (Latin) (Bosnia and Herzegovina) sr_BA
            Serbian (Latin) (Serbia and Montenegro) sr_SP
            Slovak sk, SK Slovakia
            Slovenian sl, SI Slovenia
            Spanish es, AR Argentina, BO Bolivia, CL Chile, CO Colombia, CR Costa Rica, DO Dominican Republic, \
            EC Ecuador, ES Spain, GT Guatemala, HN Honduras, MX Mexico, NI Nicaragua, PA Panama, PE Peru, \
            PR Puerto Rico, PY Paraguay, SV El Salvador, UY Uruguay, VE Venezuela
            Swahili sw, KE Kenya
            Swedish sv, FI Finland, SE Sweden
            Syriac syr, SY Syria
            Tagalog tl, PH Philippines
            Tamil ta, IN India
            Tatar tt, RU Russia
            Telugu te, IN India
            Thai th, TH Thailand
            Tsonga ts
            Tswana tn, ZA South Africa
            Turkish tr, TR Turkey
            Ukrainian uk, UA Ukraine
            Urdu ur, PK Islamic Republic of Pakistan
            Uzbek (Cyrillic) (Uzbekistan) uz_UZ_#Cyrl
            Uzbek (Latin) uz, UZ Uzbekistan
            Vietnamese vi, VN Viet Nam
            Welsh cy, GB United Kingdom
            Xhosa xh, ZA South Africa
            Zulu zu, ZA South Africa
            """;

    private LanguageTable() {}
}
