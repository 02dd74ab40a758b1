package dev.selfsame.tck;

import org.junit.jupiter.api.Nested;

/**
 * A connector tells what its source has, makes what it is asked to however often it is asked, and says whether trying again
 * can help. What a source can't do is passed over, if the connector says so.
 */
public abstract class ConnectorContract {

    /** A new source with one account and a connector to it. */
    protected abstract SourceOnTrial newSource();

    @Nested
    class Reading extends ReadingRules {
        @Override
        SourceOnTrial newSource() {
            return ConnectorContract.this.newSource();
        }
    }

    @Nested
    class Making extends MakingRules {
        @Override
        SourceOnTrial newSource() {
            return ConnectorContract.this.newSource();
        }
    }

    @Nested
    class Changing extends ChangingRules {
        @Override
        SourceOnTrial newSource() {
            return ConnectorContract.this.newSource();
        }
    }

    @Nested
    class SeveralValues extends SeveralValuesRules {
        @Override
        SourceOnTrial newSource() {
            return ConnectorContract.this.newSource();
        }
    }

    @Nested
    class Renaming extends RenamingRules {
        @Override
        SourceOnTrial newSource() {
            return ConnectorContract.this.newSource();
        }
    }

    @Nested
    class States extends StateRules {
        @Override
        SourceOnTrial newSource() {
            return ConnectorContract.this.newSource();
        }
    }

    @Nested
    class Passwords extends PasswordRules {
        @Override
        SourceOnTrial newSource() {
            return ConnectorContract.this.newSource();
        }
    }

    @Nested
    class Changes extends ChangesRules {
        @Override
        SourceOnTrial newSource() {
            return ConnectorContract.this.newSource();
        }
    }

    @Nested
    class Trouble extends TroubleRules {
        @Override
        SourceOnTrial newSource() {
            return ConnectorContract.this.newSource();
        }
    }
}
