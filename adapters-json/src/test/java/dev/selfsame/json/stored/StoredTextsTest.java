package dev.selfsame.json.stored;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.AttributeChange;
import dev.selfsame.event.Event.IdentityChanged;
import dev.selfsame.event.Event.IdentityCreated;
import dev.selfsame.event.IdentityChange;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.IdentityStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoredTextsTest {

    private static final String NUL = "\u0000";
    private static final Instant AT = Instant.parse("2026-01-02T03:04:05Z");
    private static final Identity ADA = Identity.builder()
            .id(new IdentityId("ada"))
            .name("Ada")
            .created(AT)
            .modified(AT)
            .status(IdentityStatus.ACTIVE)
            .build();

    static Stream<Kept<?>> kinds() {
        return Kept.all();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    <T> void a_text_that_can_not_be_kept_is_refused_wherever_it_stands(Kept<T> kind) {
        Anything good = Anything.full(1, n -> Optional.empty());
        T kept = kind.kept().apply(kind.any(good));
        for (int which = 0; which < good.textsMade(); which++) {
            T spoilt = kind.kept().apply(kind.any(withNul(which)));

            assertThat(refuses(kind.form(), spoilt)).isEqualTo(!spoilt.equals(kept));
        }
    }

    private static Anything withNul(int which) {
        return Anything.full(1, n -> n == which ? Optional.of("t\u0000t") : Optional.empty());
    }

    private static <T> boolean refuses(StoredForm<T> form, T value) {
        try {
            form.write(value);
            return false;
        } catch (UnstorableText e) {
            return e.character().equals("U+0000");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "a\\u0000b, U+0000",
        "\\u0000, U+0000",
        "a\\uD83D, U+D83D",
        "\\uD83Db, U+D83D",
        "\\uDE00, U+DE00",
        "\\uDE00\\uD83D, U+DE00",
        "\\uD83D\\uD83D\\uDE00, U+D83D",
        "😀\\uDE00, U+DE00"
    })
    void the_first_character_that_can_not_be_kept_is_named(String escaped, String character) {
        String text = Trees.of("\"" + escaped + "\"").textValue();

        assertThat(refused(StoredForm.attributes(), Attributes.ofTexts("uid", text)))
                .extracting(UnstorableText::path, UnstorableText::character)
                .containsExactly("uid", character);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "😀", "a😀b", "😀😀", "\u0001", "\uFFFF\uFFFE", "\uE000", "\u007F\u0080"})
    void any_other_text_is_kept(String text) {
        Attributes attributes = Attributes.ofTexts("uid", text);

        assertThat(StoredForm.attributes().read(StoredForm.attributes().write(attributes)))
                .isEqualTo(attributes);
    }

    static Stream<Arguments> paths() {
        return Stream.of(
                Arguments.of(ADA.withName(NUL), "identity.name"),
                Arguments.of(ADA.withId(new IdentityId("x" + NUL)), "identity.id"),
                Arguments.of(ADA.withManager(new IdentityReference(new IdentityId("m"), NUL)), "identity.manager.name"),
                Arguments.of(
                        ADA.withAttributes(Attributes.ofTexts("a", "", "displayName", NUL)),
                        "identity.attributes.displayName"),
                Arguments.of(
                        ADA.withAttributes(Attributes.of(Map.of("groups", AttributeValue.of(List.of("a", NUL))))),
                        "identity.attributes.groups"),
                Arguments.of(
                        ADA.withAttributes(Attributes.ofTexts("a", "", "b" + NUL + "c", "")),
                        "identity.attributes.b\uFFFDc"));
    }

    @ParameterizedTest
    @MethodSource("paths")
    void the_fields_that_lead_to_the_text_are_named(Identity identity, String path) {
        assertThat(refused(StoredForm.event(), new IdentityCreated(identity, AT))
                        .path())
                .isEqualTo(path);
    }

    @Test
    void the_fields_in_a_list_are_named() {
        AttributeChange change = new AttributeChange("uid", Optional.empty(), Optional.of(AttributeValue.of(NUL)));

        assertThat(refused(StoredForm.event(), new IdentityChanged(ADA, IdentityChange.REFRESHED, List.of(change), AT))
                        .path())
                .isEqualTo("changes.new");
    }

    @Test
    void a_refusal_does_not_tell_the_text() {
        assertThat(refused(StoredForm.identityDetail(), ADA.withName("secret" + NUL)))
                .hasMessage("U+0000 in name can't be stored")
                .hasNoCause();
    }

    private static <T> UnstorableText refused(StoredForm<T> form, T value) {
        return catchThrowableOfType(UnstorableText.class, () -> form.write(value));
    }
}
