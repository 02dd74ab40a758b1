package dev.selfsame.transform;

/** The countries of ISO 3166-1 with their numbers and their names in English. */
final class CountryTable {

    /**
     * A country in each line: its two letters, its number, and its names as the standard has them and as people say
     * them, the first one for a tilde in the others.
     */
    static final String ROWS = """
            AD 020 Andorra; Principality of ~
            AE 784 United Arab Emirates; UAE; Emirates
            AF 004 Afghanistan; Islamic Republic of ~; Islamic Emirate of ~
            AG 028 Antigua and Barbuda
            AI 660 Anguilla
            AL 008 Albania; Republic of ~
            AM 051 Armenia; Republic of ~
            AO 024 Angola; Republic of ~
            AQ 010 Antarctica
            AR 032 Argentina; Argentine Republic; Republic of ~
            AS 016 American Samoa
            AT 040 Austria; Republic of ~
            AU 036 Australia; Commonwealth of ~
            AW 533 Aruba
            AX 248 Åland Islands; Åland
            AZ 031 Azerbaijan; Republic of ~
            BA 070 Bosnia and Herzegovina; Republic of ~; Bosnia; Bosnia-Herzegovina
            BB 052 Barbados
            BD 050 Bangladesh; People's Republic of ~
            BE 056 Belgium; Kingdom of ~
            BF 854 Burkina Faso; Burkina
            BG 100 Bulgaria; Republic of ~
            BH 048 Bahrain; Kingdom of ~; State of ~
            BI 108 Burundi; Republic of ~
            BJ 204 Benin; Republic of ~
            BL 652 Saint Barthélemy; Saint Barts
            BM 060 Bermuda; Bermudas
            BN 096 Brunei; Brunei Darussalam; Nation of Brunei
            BO 068 Bolivia; Plurinational State of ~; Republic of ~
            BQ 535 Bonaire, Sint Eustatius and Saba; Caribbean Netherlands; Bonaire; BES Islands
            BR 076 Brazil; Federative Republic of ~
            BS 044 Bahamas; Commonwealth of ~; Bahama Islands
            BT 064 Bhutan; Kingdom of ~
            BV 074 Bouvet Island
            BW 072 Botswana; Republic of ~
            BY 112 Belarus; Republic of ~; Byelorussia; Belorussia
            BZ 084 Belize
            CA 124 Canada
            CC 166 Cocos (Keeling) Islands; Cocos Islands; Keeling Islands
            CD 180 Democratic Republic of the Congo; Congo-Kinshasa; DR Congo; \
            Democratic Republic of Congo; DRC
            CF 140 Central African Republic
            CG 178 Congo; Republic of ~; Congo-Brazzaville
            CH 756 Switzerland; Swiss Confederation
            CI 384 Côte d'Ivoire; Republic of ~; Ivory Coast
            CK 184 Cook Islands
            CL 152 Chile; Republic of ~
            CM 120 Cameroon; Republic of ~
            CN 156 China; People's Republic of ~; PRC; P.R. China; Mainland China
            CO 170 Colombia; Republic of ~
            CR 188 Costa Rica; Republic of ~
            CU 192 Cuba; Republic of ~
            CV 132 Cabo Verde; Republic of ~; Cape Verde; Republic of Cape Verde; Cape Verde Islands
            CW 531 Curaçao
            CX 162 Christmas Island
            CY 196 Cyprus; Republic of ~
            CZ 203 Czechia; Czech Republic
            DE 276 Germany; Federal Republic of ~
            DJ 262 Djibouti; Republic of ~
            DK 208 Denmark; Kingdom of ~
            DM 212 Dominica; Commonwealth of ~
            DO 214 Dominican Republic
            DZ 012 Algeria; People's Democratic Republic of ~
            EC 218 Ecuador; Republic of ~
            EE 233 Estonia; Republic of ~
            EG 818 Egypt; Arab Republic of ~
            EH 732 Western Sahara
            ER 232 Eritrea; State of ~
            ES 724 Spain; Kingdom of ~
            ET 231 Ethiopia; Federal Democratic Republic of ~
            FI 246 Finland; Republic of ~
            FJ 242 Fiji; Republic of ~; Fiji Islands
            FK 238 Falkland Islands (Malvinas); Falkland Islands; Falklands; Malvinas
            FM 583 Micronesia; Federated States of ~
            FO 234 Faroe Islands; Faeroe Islands; Faroes
            FR 250 France; French Republic
            GA 266 Gabon; Gabonese Republic
            GB 826 United Kingdom; ~ of Great Britain and Northern Ireland; Great Britain; Britain; UK
            GD 308 Grenada
            GE 268 Georgia; Republic of ~
            GF 254 French Guiana
            GG 831 Guernsey; Bailiwick of ~
            GH 288 Ghana; Republic of ~
            GI 292 Gibraltar
            GL 304 Greenland
            GM 270 Gambia; Republic of ~
            GN 324 Guinea; Republic of ~
            GP 312 Guadeloupe
            GQ 226 Equatorial Guinea; Republic of ~
            GR 300 Greece; Hellenic Republic
            GS 239 South Georgia and the South Sandwich Islands; South Georgia
            GT 320 Guatemala; Republic of ~
            GU 316 Guam
            GW 624 Guinea-Bissau; Republic of ~
            GY 328 Guyana; Republic of ~; Co-operative Republic of ~
            HK 344 Hong Kong; ~ Special Administrative Region of China; ~ SAR China; ~ SAR; ~, China
            HM 334 Heard Island and McDonald Islands; Heard and McDonald Islands
            HN 340 Honduras; Republic of ~
            HR 191 Croatia; Republic of ~
            HT 332 Haiti; Republic of ~
            HU 348 Hungary; Republic of ~
            ID 360 Indonesia; Republic of ~
            IE 372 Ireland; Republic of ~; Eire
            IL 376 Israel; State of ~
            IM 833 Isle of Man
            IN 356 India; Republic of ~
            IO 086 British Indian Ocean Territory
            IQ 368 Iraq; Republic of ~
            IR 364 Iran; Islamic Republic of ~
            IS 352 Iceland; Republic of ~
            IT 380 Italy; Italian Republic; Republic of ~
            JE 832 Jersey; Bailiwick of ~
            JM 388 Jamaica
            JO 400 Jordan; Hashemite Kingdom of ~
            JP 392 Japan
            KE 404 Kenya; Republic of ~
            KG 417 Kyrgyzstan; Kyrgyz Republic
            KH 116 Cambodia; Kingdom of ~; Kampuchea
            KI 296 Kiribati; Republic of ~
            KM 174 Comoros; Union of ~
            KN 659 Saint Kitts and Nevis; Saint Kitts; Federation of ~; Saint Christopher and Nevis
            KP 408 North Korea; Democratic People's Republic of Korea; DPRK
            KR 410 South Korea; Republic of Korea; ROK; Korea
            KW 414 Kuwait; State of ~
            KY 136 Cayman Islands; Caymans
            KZ 398 Kazakhstan; Republic of ~
            LA 418 Laos; Lao People's Democratic Republic; Lao PDR
            LB 422 Lebanon; Lebanese Republic; Republic of ~
            LC 662 Saint Lucia
            LI 438 Liechtenstein; Principality of ~
            LK 144 Sri Lanka; Democratic Socialist Republic of ~; Ceylon
            LR 430 Liberia; Republic of ~
            LS 426 Lesotho; Kingdom of ~
            LT 440 Lithuania; Republic of ~
            LU 442 Luxembourg; Grand Duchy of ~; Luxemburg
            LV 428 Latvia; Republic of ~
            LY 434 Libya; State of ~; Libyan Arab Jamahiriya
            MA 504 Morocco; Kingdom of ~
            MC 492 Monaco; Principality of ~
            MD 498 Moldova; Republic of ~
            ME 499 Montenegro; Republic of ~
            MF 663 Saint Martin (French part); Saint Martin
            MG 450 Madagascar; Republic of ~
            MH 584 Marshall Islands; Republic of ~
            MK 807 North Macedonia; Republic of ~; Macedonia; Republic of Macedonia; \
            Former Yugoslav Republic of Macedonia; FYR Macedonia; FYROM
            ML 466 Mali; Republic of ~
            MM 104 Myanmar; Republic of ~; Republic of the Union of ~; Burma; Union of ~; ~ (Burma)
            MN 496 Mongolia
            MO 446 Macao; Macau; ~ Special Administrative Region of China; ~ SAR China; Macau SAR China; ~ SAR; \
            Macau SAR; ~, China; Macau, China
            MP 580 Northern Mariana Islands; Commonwealth of ~
            MQ 474 Martinique
            MR 478 Mauritania; Islamic Republic of ~
            MS 500 Montserrat
            MT 470 Malta; Republic of ~
            MU 480 Mauritius; Republic of ~
            MV 462 Maldives; Republic of ~; Maldive Islands
            MW 454 Malawi; Republic of ~
            MX 484 Mexico; United Mexican States
            MY 458 Malaysia
            MZ 508 Mozambique; Republic of ~
            NA 516 Namibia; Republic of ~
            NC 540 New Caledonia
            NE 562 Niger; Republic of ~
            NF 574 Norfolk Island
            NG 566 Nigeria; Federal Republic of ~
            NI 558 Nicaragua; Republic of ~
            NL 528 Netherlands; Kingdom of ~; Holland
            NO 578 Norway; Kingdom of ~
            NP 524 Nepal; Federal Democratic Republic of ~
            NR 520 Nauru; Republic of ~
            NU 570 Niue
            NZ 554 New Zealand; Aotearoa
            OM 512 Oman; Sultanate of ~
            PA 591 Panama; Republic of ~
            PE 604 Peru; Republic of ~
            PF 258 French Polynesia
            PG 598 Papua New Guinea; Independent State of ~
            PH 608 Philippines; Republic of ~
            PK 586 Pakistan; Islamic Republic of ~
            PL 616 Poland; Republic of ~
            PM 666 Saint Pierre and Miquelon
            PN 612 Pitcairn; Pitcairn Islands; Pitcairn Island
            PR 630 Puerto Rico; Commonwealth of ~
            PS 275 Palestine; State of ~; Palestinian Territories; Palestinian Territory; \
            Occupied Palestinian Territory; Palestinian Territory, Occupied
            PT 620 Portugal; Portuguese Republic
            PW 585 Palau; Republic of ~
            PY 600 Paraguay; Republic of ~
            QA 634 Qatar; State of ~
            RE 638 Réunion; Réunion Island; La Réunion
            RO 642 Romania
            RS 688 Serbia; Republic of ~
            RU 643 Russia; Russian Federation
            RW 646 Rwanda; Rwandese Republic; Republic of ~
            SA 682 Saudi Arabia; Kingdom of ~; KSA
            SB 090 Solomon Islands
            SC 690 Seychelles; Republic of ~
            SD 729 Sudan; Republic of ~
            SE 752 Sweden; Kingdom of ~
            SG 702 Singapore; Republic of ~
            SH 654 Saint Helena, Ascension and Tristan da Cunha; Saint Helena
            SI 705 Slovenia; Republic of ~
            SJ 744 Svalbard and Jan Mayen; Svalbard; Svalbard and Jan Mayen Islands
            SK 703 Slovakia; Slovak Republic
            SL 694 Sierra Leone; Republic of ~
            SM 674 San Marino; Republic of ~
            SN 686 Senegal; Republic of ~
            SO 706 Somalia; Federal Republic of ~
            SR 740 Suriname; Republic of ~; Surinam
            SS 728 South Sudan; Republic of ~
            ST 678 São Tomé and Príncipe; Democratic Republic of ~; São Tomé
            SV 222 El Salvador; Republic of ~
            SX 534 Sint Maarten (Dutch part); Sint Maarten; Saint Maarten
            SY 760 Syria; Syrian Arab Republic
            SZ 748 Eswatini; Kingdom of ~; Swaziland; Kingdom of Swaziland
            TC 796 Turks and Caicos Islands; Turks and Caicos
            TD 148 Chad; Republic of ~
            TF 260 French Southern Territories; French Southern and Antarctic Lands
            TG 768 Togo; Togolese Republic
            TH 764 Thailand; Kingdom of ~
            TJ 762 Tajikistan; Republic of ~
            TK 772 Tokelau
            TL 626 Timor-Leste; Democratic Republic of ~; East Timor
            TM 795 Turkmenistan
            TN 788 Tunisia; Republic of ~
            TO 776 Tonga; Kingdom of ~
            TR 792 Türkiye; Republic of ~; Turkey; Republic of Turkey
            TT 780 Trinidad and Tobago; Republic of ~; Trinidad
            TV 798 Tuvalu
            TW 158 Taiwan; ~, Province of China; Republic of China; Taiwan, Republic of China; Chinese Taipei
            TZ 834 Tanzania; United Republic of ~
            UA 804 Ukraine
            UG 800 Uganda; Republic of ~
            UM 581 United States Minor Outlying Islands; U.S. Minor Outlying Islands; U.S. Outlying Islands
            US 840 United States; ~ of America; U.S.; U.S.A.; America
            UY 858 Uruguay; Eastern Republic of ~; Oriental Republic of ~
            UZ 860 Uzbekistan; Republic of ~
            VA 336 Holy See; ~ (Vatican City State); Vatican City; Vatican City State; Vatican; \
            State of the Vatican City
            VC 670 Saint Vincent and the Grenadines; Saint Vincent
            VE 862 Venezuela; Bolivarian Republic of ~
            VG 092 British Virgin Islands; Virgin Islands, British; BVI
            VI 850 U.S. Virgin Islands; Virgin Islands, U.S.; United States Virgin Islands; \
            Virgin Islands of the United States; USVI
            VN 704 Vietnam; Viet Nam; Socialist Republic of ~; Socialist Republic of Viet Nam
            VU 548 Vanuatu; Republic of ~
            WF 876 Wallis and Futuna; ~ Islands
            WS 882 Samoa; Independent State of ~; Western Samoa
            YE 887 Yemen; Republic of ~
            YT 175 Mayotte
            ZA 710 South Africa; Republic of ~
            ZM 894 Zambia; Republic of ~
            ZW 716 Zimbabwe; Republic of ~
            """;

    private CountryTable() {}
}
