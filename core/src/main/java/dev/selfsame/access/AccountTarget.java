package dev.selfsame.access;

import dev.selfsame.attribute.Values;
import dev.selfsame.source.SourceId;
import java.util.Optional;
import org.immutables.value.Value;

/** An account on which an assignment takes effect, and the role or access profile that reaches it. */
@Value.Immutable
@Values
public interface AccountTarget extends WithAccountTarget {

    SourceId source();

    String sourceName();

    @Value.Redacted
    String nativeIdentity();

    @Value.Redacted
    Optional<String> displayName();

    @Value.Redacted
    Optional<String> uuid();

    /** {@code ROLE} or {@code ACCESS_PROFILE}. */
    String accessType();

    String accessId();

    String accessName();

    static Builder builder() {
        return new Builder();
    }

    /** Builds an account target. */
    final class Builder extends ImmutableAccountTarget.Builder {
        Builder() {}
    }
}
