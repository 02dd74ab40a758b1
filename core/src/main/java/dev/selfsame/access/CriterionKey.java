package dev.selfsame.access;

import dev.selfsame.attribute.Blank;
import dev.selfsame.source.SourceId;
import java.util.Optional;

/** Where the values come from that a criterion looks at; the V2024 {@code RoleCriteriaKey}. */
public sealed interface CriterionKey {

    /** The name of the attribute. */
    String attribute();

    /** The source whose accounts are looked at; absent where the identity is. */
    Optional<SourceId> onSource();

    /** An attribute of the identity. */
    record OfIdentity(String attribute) implements CriterionKey {
        public OfIdentity {
            Blank.refuse(attribute, "an identity attribute");
        }

        @Override
        public Optional<SourceId> onSource() {
            return Optional.empty();
        }
    }

    /** An attribute of an account on a source; one account of several suffices. */
    record OfAccount(SourceId source, String attribute) implements CriterionKey {
        public OfAccount {
            Blank.refuse(attribute, "an account attribute");
        }

        @Override
        public Optional<SourceId> onSource() {
            return Optional.of(source);
        }
    }

    /** An account attribute of a source that holds entitlements; one value on one account suffices. */
    record OfEntitlement(SourceId source, String attribute) implements CriterionKey {
        public OfEntitlement {
            Blank.refuse(attribute, "an account attribute");
        }

        @Override
        public Optional<SourceId> onSource() {
            return Optional.of(source);
        }
    }
}
