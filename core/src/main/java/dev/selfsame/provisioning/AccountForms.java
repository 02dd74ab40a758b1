package dev.selfsame.provisioning;

import dev.selfsame.identity.Identity;
import dev.selfsame.refresh.Surroundings;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Language;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** How the accounts of all sources are made, compiled once; immutable, and good for many threads. */
public final class AccountForms {

    private final Map<SourceId, AccountForm> bySource;

    private AccountForms(Map<SourceId, AccountForm> bySource) {
        this.bySource = Map.copyOf(bySource);
    }

    public static AccountForms compiled(Language language, List<ProvisioningPolicy> policies) {
        Language ofForms = language.withProvisioning(true);
        Map<SourceId, AccountForm> forms = new HashMap<>();
        policies.forEach(policy -> forms.put(policy.source(), AccountForm.compiled(ofForms, policy)));
        return new AccountForms(forms);
    }

    /** The sources on which accounts can be made. */
    public Set<SourceId> sources() {
        return bySource.keySet();
    }

    /**
     * The values of a new account, or why it can't be made, in words without personal data.
     *
     * @param isTaken whether the source has an account of a name already
     */
    public Either<String, Map<String, dev.selfsame.attribute.AttributeValue>> values(
            SourceId source, Identity who, Surroundings surroundings, Predicate<String> isTaken, Instant at) {
        AccountForm form = bySource.get(source);
        return form == null
                ? Either.left("nothing says how accounts are made on the source")
                : form.values(who, surroundings, isTaken, at);
    }
}
