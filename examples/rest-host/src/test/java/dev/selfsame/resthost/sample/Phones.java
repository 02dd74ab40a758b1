package dev.selfsame.resthost.sample;

/** Telephone numbers, as each office spells them; some have none, and one has what somebody has typed instead. */
final class Phones {

    private Phones() {}

    static String of(Person person) {
        int number = Integer.parseInt(person.id().substring(1));
        if (person.worksIn("Warehouse") && number % 3 == 0) {
            return "";
        }
        if (person.title().equals("Emergency access")) {
            return "see the notice board";
        }
        return office(person.location(), "%04d".formatted(number));
    }

    /** The Americans leave out where they are. */
    private static String office(String location, String line) {
        return switch (location) {
            case "Hamburg" -> "+49 (40) 361-2" + line;
            case "Kraków" -> "+48 12 34" + line.substring(0, 1) + " " + line.substring(1, 3) + " 0" + line.substring(3);
            case "Austin" -> "(512) 472-" + line;
            case "São Paulo" -> "+55 11 3091-" + line;
            case "東京" -> "+81-3-3580-" + line;
            case "Hà Nội" -> "+84 24 3825 " + line;
            default -> "+46 40-34 " + line.substring(0, 2) + " " + line.substring(2);
        };
    }
}
