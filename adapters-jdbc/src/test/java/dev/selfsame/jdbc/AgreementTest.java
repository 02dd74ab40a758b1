package dev.selfsame.jdbc;

import dev.selfsame.inmemory.InMemoryStore;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.tck.AgreementContract;
import org.junit.jupiter.api.Nested;

/** All databases agree with the store in memory. */
class AgreementTest {

    private abstract static class WithMemory extends AgreementContract {

        private final Databases database;

        WithMemory(Databases database) {
            this.database = database;
        }

        @Override
        protected Store emptyStore() {
            return database.emptyStore();
        }

        @Override
        protected Store referenceStore() {
            return new InMemoryStore();
        }
    }

    @Nested
    class PostgreSql extends WithMemory {
        PostgreSql() {
            super(Databases.POSTGRESQL);
        }
    }

    @Nested
    class H2 extends WithMemory {
        H2() {
            super(Databases.H2);
        }
    }

    @Nested
    class MariaDb extends WithMemory {
        MariaDb() {
            super(Databases.MARIADB);
        }
    }
}
