package dev.selfsame.resthost.sample;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Hands out names of many origins, each once. */
final class Names {

    /** A name as its bearer writes it, and in the letters that logins are made of. */
    record Name(String first, String last, String latinFirst, String latinLast, boolean familyNameFirst) {

        String display() {
            return familyNameFirst ? last + " " + first : first + " " + last;
        }
    }

    private record Origin(List<String> firsts, List<String> lasts, boolean familyNameFirst) {}

    private static final List<Origin> ORIGINS = List.of(
            western(
                    "Alice,Grace,Oliver,Emma,Jack,Ruth,Peter,Hazel",
                    "Carter,Hughes,O'Brien,Walker,Fox,Bennett,Reed,Shaw"),
            western(
                    "Anna,Jürgen,Käthe,Lukas,Heike,Sören,Jörg,Ute",
                    "Müller,Groß,Schäfer,Köhler,Weiß,Vogel,Böhm,Krüger"),
            western(
                    "Łukasz,Agnieszka,Paweł,Małgorzata,Zbigniew,Ewa",
                    "Wójcik,Kowalczyk,Łukaszewicz,Dąbrowska,Zięba,Szczęsny"),
            western("An,Bảo,Hương,Minh,Thảo,Quân", "Nguyễn,Trần,Lê,Phạm,Đặng,Võ"),
            western("Zoë,Jean-Luc,Chloé,Benoît,Maëlle,Théo", "Lefèvre,Dupont,Gauthier,d'Arcy,Côté,Bérénger"),
            western("José,María,Iñaki,Lucía,Raúl,Begoña", "García,Núñez,Ibáñez,Peña,Muñoz,Velázquez"),
            western("Priya,Arjun,Kavya,Rohan,Ananya,Vikram", "Sharma,Iyer,Patel,Reddy,Banerjee,Nair"),
            western("Åsa,Bjørn,Sigrún,Søren,Märta,Jóhann", "Ødegård,Lindström,Þórsson,Kjær,Åkesson,Nygård"),
            western("İpek,Çağlar,Gülşen,Ömer,Şebnem,Barış", "Yıldız,Öztürk,Çelik,Şahin,Aydoğan,Koç"),
            western(
                    "Νίκος=Nikos,Ελένη=Eleni,Γιώργος=Giorgos,Σοφία=Sofia",
                    "Παπάς=Papas,Γεωργίου=Georgiou,Δήμου=Dimou,Μάνος=Manos"),
            new Origin(
                    listed("太郎=Taro,花子=Hanako,健=Ken,美咲=Misaki,翔=Sho"),
                    listed("山田=Yamada,佐藤=Sato,鈴木=Suzuki,高橋=Takahashi,渡辺=Watanabe"),
                    true),
            western("Willem,Femke,Daan,Lotte,Bram,Saskia", "van der Berg,de Vries,Jansen,ter Horst,Bakker,van Dijk"));

    private static final Map<Character, String> LATIN =
            Map.of('ł', "l", 'ß', "ss", 'ø', "o", 'đ', "d", 'ı', "i", 'æ', "ae", 'þ', "th");

    private final Random random;
    private final Set<String> given = new HashSet<>();

    Names(Random random) {
        this.random = random;
    }

    private static Origin western(String firsts, String lasts) {
        return new Origin(listed(firsts), listed(lasts), false);
    }

    private static List<String> listed(String names) {
        return List.of(names.split(",", -1));
    }

    Name next() {
        while (true) {
            Origin origin = oneOf(ORIGINS);
            Name name = name(oneOf(origin.firsts()), oneOf(origin.lasts()), origin.familyNameFirst());
            if (given.add(name.display())) {
                return name;
            }
        }
    }

    static Name name(String first, String last, boolean familyNameFirst) {
        return new Name(written(first), written(last), latin(first), latin(last), familyNameFirst);
    }

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String written(String name) {
        return name.split("=", -1)[0];
    }

    /** Without marks, spaces and apostrophes; where a name has another script, its romanization. */
    private static String latin(String name) {
        String[] both = name.split("=", -1);
        StringBuilder plain = new StringBuilder();
        for (char each : Normalizer.normalize(both[both.length - 1].toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .toCharArray()) {
            String letters = LATIN.getOrDefault(each, each >= 'a' && each <= 'z' ? String.valueOf(each) : "");
            plain.append(letters);
        }
        return Character.toUpperCase(plain.charAt(0)) + plain.substring(1);
    }
}
