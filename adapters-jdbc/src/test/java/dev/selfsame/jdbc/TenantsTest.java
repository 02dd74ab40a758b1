package dev.selfsame.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.selfsame.tck.Fixtures;
import dev.selfsame.tck.Snapshot;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tenants, prefixes and schemas have nothing to do with each other, whatever they are called. */
class TenantsTest {

    private static final Life ONE = Life.random(1);
    private static final Life OTHER = Life.random(2);

    private static void assertApart(List<JdbcStore> stores) {
        for (int i = 0; i < stores.size(); i++) {
            (i % 2 == 0 ? ONE : OTHER).in(stores.get(i));
        }
        for (int i = 0; i < stores.size(); i++) {
            assertThat(Snapshot.of(stores.get(i))).isEqualTo((i % 2 == 0 ? ONE : OTHER).after());
        }
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void tenants_do_not_see_each_other(Databases database) {
        String name = database.emptyStore().tenantId();
        assertApart(Stream.of("", "_", ".", "-a", "-A", "_a", ".a")
                .map(end -> database.emptyStore().forTenant(name + end))
                .toList());
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void tenants_do_not_take_each_others_effects(Databases database) {
        JdbcStore one = database.emptyStore();
        JdbcStore other = database.emptyStore();
        ONE.in(one);
        OTHER.in(other);
        Snapshot before = Snapshot.of(other);

        var claimed = one.effects().claim(Fixtures.NOON.plusSeconds(1000), 1000, Duration.ofDays(1));
        claimed.forEach(stored -> one.effects().bury(stored.effect().key(), "no"));

        assertThat(claimed).isNotEmpty();
        assertThat(Snapshot.of(other)).isEqualTo(before);
        assertThat(other.effects().revive(claimed.get(0).effect().key(), Fixtures.NOON))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void prefixes_and_schemas_keep_stores_apart(Databases database) {
        JdbcStore store = JdbcStore.on(database.pool()).forTenant("apart");
        assertApart(Stream.of(
                        store,
                        store.withPrefix("one_"),
                        store.withPrefix("one_more_"),
                        store.inSchema("own"),
                        store.inSchema("own_2").withPrefix(""),
                        store.inSchema("own_2").withPrefix("one_"))
                .map(JdbcStore::migrate)
                .toList());
    }

    @Test
    void a_name_that_is_none_is_refused() {
        JdbcStore store = JdbcStore.on(Databases.H2.pool());
        for (String bad : List.of("", " ", "a b", "a'b", "ä", "a\n", "x".repeat(65))) {
            assertThatThrownBy(() -> store.forTenant(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        for (String bad : List.of("", "Own", "1a", "_a", "a-b", "a.b", "a\"b", "ä", "a\n", "x".repeat(41))) {
            assertThatThrownBy(() -> store.inSchema(bad)).isInstanceOf(IllegalArgumentException.class);
        }
        for (String bad : List.of("Own", "1a", "_a", "a-b", "a.b", "a\"b", "ä", "a\n", "x".repeat(21))) {
            assertThatThrownBy(() -> store.withPrefix(bad)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
