package dev.selfsame.resthost.tenant;

import dev.selfsame.resthost.tenant.Json.Field;
import dev.selfsame.resthost.tenant.Json.Fields;
import dev.selfsame.resthost.tenant.Json.Spot;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** An object in {@code tenant.json}; what in it isn't understood is noted with its place and passed over. */
final class Setting {

    private final Fields fields;
    private final Problems problems;

    private Setting(Fields fields, Problems problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /** A text and where it stands. */
    record Placed(String place, String text) {}

    /** Some texts under a name, and where they stand. */
    record Listed(Placed name, List<Placed> texts) {
        Listed {
            texts = List.copyOf(texts);
        }
    }

    /** An object that has only names which are known: one with a slip in its name would do nothing. */
    static Optional<Setting> of(Json json, Set<String> known, Problems problems) {
        if (!(json instanceof Fields fields)) {
            problems.note(place(json.spot()), "an object is expected");
            return Optional.empty();
        }
        fields.values().stream()
                .filter(field -> !known.contains(field.name()))
                .forEach(field -> problems.note(place(field.spot()), "there is no setting \"" + field.name() + "\""));
        return Optional.of(new Setting(fields, problems));
    }

    static Setting none(Problems problems) {
        return new Setting(new Fields(new Spot(1, 1), List.of()), problems);
    }

    private static String place(Spot spot) {
        return "%s:%d:%d".formatted(Settings.FILE, spot.line(), spot.column());
    }

    String place() {
        return place(fields.spot());
    }

    Problems problems() {
        return problems;
    }

    Optional<Placed> text(String name) {
        return value(name).flatMap(this::text);
    }

    boolean flag(String name) {
        return value(name).flatMap(this::flag).orElse(false);
    }

    List<Placed> texts(String name) {
        return items(name).stream().map(this::text).flatMap(Optional::stream).toList();
    }

    List<Setting> objects(String name, Set<String> known) {
        return items(name).stream()
                .map(item -> of(item, known, problems))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The lists of an object whose names are free. */
    List<Listed> lists(String name) {
        return value(name).stream()
                .flatMap(value -> value instanceof Fields lists ? lists.values().stream() : wrong(value, "an object"))
                .map(list -> new Listed(new Placed(place(list.spot()), list.name()), texts(list)))
                .toList();
    }

    private List<Placed> texts(Field list) {
        return new Setting(new Fields(list.spot(), List.of(list)), problems).texts(list.name());
    }

    private <T> java.util.stream.Stream<T> wrong(Json value, String expected) {
        problems.note(place(value.spot()), expected + " is expected");
        return java.util.stream.Stream.empty();
    }

    private Optional<Json> value(String name) {
        return fields.values().stream()
                .filter(field -> field.name().equals(name))
                .map(Field::value)
                .filter(value -> !(value instanceof Json.Nothing))
                .findFirst();
    }

    private List<Json> items(String name) {
        return value(name).stream()
                .flatMap(value -> value instanceof Json.Items items ? items.values().stream() : wrong(value, "a list"))
                .toList();
    }

    private Optional<Placed> text(Json value) {
        if (value instanceof Json.Text text && !text.value().isBlank()) {
            return Optional.of(new Placed(place(text.spot()), text.value()));
        }
        return this.<Placed>wrong(value, "a text").findFirst();
    }

    private Optional<Boolean> flag(Json value) {
        return value instanceof Json.Flag flag
                ? Optional.of(flag.value())
                : this.<Boolean>wrong(value, "true or false").findFirst();
    }
}
