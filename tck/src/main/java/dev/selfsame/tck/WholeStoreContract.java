package dev.selfsame.tck;

import dev.selfsame.ports.driven.Store;
import org.junit.jupiter.api.Nested;

/** All contracts of a store together: a store that passes is complete. */
public abstract class WholeStoreContract {

    /** A new store that holds nothing; it may be called several times in a test. */
    protected abstract Store emptyStore();

    @Nested
    class Journal extends JournalContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class Versions extends VersionsContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class References extends ReferencesContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class Uniqueness extends UniquenessContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class EventLog extends EventLogContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class Identities extends IdentitiesContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class Managers extends ManagersContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class IdentityListing extends IdentityListingContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class Accounts extends AccountsContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class Ownerships extends OwnershipsContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class Assignments extends AssignmentsContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class Catalog extends CatalogContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class Registrations extends RegistrationsContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class Works extends WorksContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class Effects extends EffectsContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class Concurrency extends ConcurrencyContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }

    @Nested
    class History extends HistoryContract {
        @Override
        protected Store emptyStore() {
            return WholeStoreContract.this.emptyStore();
        }
    }
}
