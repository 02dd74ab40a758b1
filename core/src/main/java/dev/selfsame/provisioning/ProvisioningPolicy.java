package dev.selfsame.provisioning;

import dev.selfsame.attribute.Values;
import dev.selfsame.source.SourceId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** How the accounts of a source are made; the V2024 provisioning policy with the usage {@code CREATE}. */
@Value.Immutable
@Values
public interface ProvisioningPolicy extends WithProvisioningPolicy {

    SourceId source();

    String name();

    /** In order: a later field can use an earlier one. */
    List<AccountField> fields();

    /** Counts the recorded changes, from 1. */
    @Value.Default
    default long version() {
        return 1;
    }

    @Value.Check
    default void check() {
        Set<String> names = new HashSet<>();
        fields().forEach(field -> {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException("an account attribute must not have two fields");
            }
        });
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a policy. */
    final class Builder extends ImmutableProvisioningPolicy.Builder {
        Builder() {}
    }
}
