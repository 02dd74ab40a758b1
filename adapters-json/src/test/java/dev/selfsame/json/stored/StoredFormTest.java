package dev.selfsame.json.stored;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Transform;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StoredFormTest {

    private static final int TIMES = 100;

    static Stream<Kept<?>> all() {
        return Kept.all();
    }

    static Stream<Class<?>> transforms() {
        return Stream.of(Transform.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("all")
    <T> void what_was_written_is_read_again(Kept<T> kind) {
        Anything anything = Anything.ofSeed(1);
        for (int i = 0; i < TIMES; i++) {
            T value = kind.any(anything);

            assertThat(kind.form().read(kind.form().write(value)))
                    .isEqualTo(kind.kept().apply(value));
        }
    }

    @ParameterizedTest
    @MethodSource("transforms")
    void every_transform_is_read_again(Class<? extends Transform> type) {
        Anything anything = Anything.ofSeed(1);
        for (int i = 0; i < TIMES; i++) {
            IdentityProfile profile = IdentityProfile.builder()
                    .id(new ProfileId("p"))
                    .name("People")
                    .authoritativeSource(new SourceId("s"))
                    .addMappings(new AttributeMapping("uid", anything.of(type)))
                    .build();

            assertThat(StoredForm.profile().read(StoredForm.profile().write(profile)))
                    .isEqualTo(profile);
        }
    }

    @Test
    void all_forms_are_tested() {
        long forms = Stream.of(StoredForm.class.getMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()))
                .map(Method::getName)
                .count();

        assertThat(Kept.all().map(Kept::form).distinct()).hasSize((int) forms);
    }

    @ParameterizedTest
    @MethodSource("all")
    <T> void fields_may_come_in_another_order(Kept<T> kind) {
        Anything anything = Anything.ofSeed(1);
        for (int i = 0; i < TIMES; i++) {
            T value = kind.any(anything);
            JsonNode turned = Trees.turned(Trees.of(kind.form().write(value)));

            assertThat(kind.form().read(turned.toString()))
                    .isEqualTo(kind.kept().apply(value));
        }
    }

    @ParameterizedTest
    @MethodSource("withFixedFields")
    <T> void what_a_newer_version_adds_is_skipped(Kept<T> kind) {
        Anything anything = Anything.ofSeed(1);
        for (int i = 0; i < TIMES; i++) {
            T value = kind.any(anything);
            JsonNode newer = Trees.of(kind.form().write(value));
            Trees.objects(newer).forEach(StoredFormTest::addUnknown);

            assertThat(kind.form().read(newer.toString())).isEqualTo(kind.kept().apply(value));
        }
    }

    static Stream<Kept<?>> withFixedFields() {
        return Kept.all().filter(kind -> !kind.form().equals(StoredForm.attributes()));
    }

    private static void addUnknown(ObjectNode object) {
        object.set("ofLater", Trees.of("{\"deep\":[{\"er\":[1,\"x\",null]}]}"));
        object.putNull("nothingYet");
    }
}
