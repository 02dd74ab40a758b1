package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.provisioning.AccountField;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.SourceId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes what has changed of how the accounts of sources are made, into the sources. */
record PolicyChanges(TransformChanges transforms, List<ProvisioningPolicy> before, List<ProvisioningPolicy> now) {

    void of(SourceId source, Exported object) {
        Map<String, ProvisioningPolicy> old = policy(before, source);
        Map<String, ProvisioningPolicy> wanted = policy(now, source);
        if (old.equals(wanted)) {
            return;
        }
        JsonNode merged =
                new Merged<>(PolicyChanges::usage, old, wanted).of(object.at(PolicyShape.POLICIES), this::policy);
        ((ObjectNode) object.content().node()).set(PolicyShape.POLICIES, merged);
    }

    /** By its usage. */
    private static Map<String, ProvisioningPolicy> policy(List<ProvisioningPolicy> policies, SourceId source) {
        List<ProvisioningPolicy> its = policies.stream()
                .filter(policy -> policy.source().equals(source))
                .map(policy -> policy.withVersion(1))
                .toList();
        return Merged.byKey(its, any -> PolicyShape.CREATE);
    }

    private static Optional<String> usage(Place policy) {
        return PolicyShape.isCreate(policy) ? Optional.of(PolicyShape.CREATE) : Optional.empty();
    }

    private JsonNode policy(Optional<JsonNode> there, Optional<ProvisioningPolicy> before, ProvisioningPolicy now) {
        ObjectNode policy = there.map(ObjectNode.class::cast)
                .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("usageType", PolicyShape.CREATE));
        Changes<ProvisioningPolicy> changes = new Changes<>(policy, before, now);
        changes.text("name", ProvisioningPolicy::name);
        if (changes.hasChanged(ProvisioningPolicy::fields)) {
            policy.set("fields", fields(Opened.silent(policy).at("fields"), before, now));
        }
        return policy;
    }

    private JsonNode fields(Place there, Optional<ProvisioningPolicy> before, ProvisioningPolicy now) {
        List<AccountField> old = before.map(ProvisioningPolicy::fields).orElse(List.of());
        return new Merged<>(
                        entry -> entry.at("name").text(),
                        Merged.byKey(old, AccountField::name),
                        Merged.byKey(now.fields(), AccountField::name))
                .of(there, this::field);
    }

    private JsonNode field(Optional<JsonNode> there, Optional<AccountField> before, AccountField now) {
        ObjectNode entry = there.map(ObjectNode.class::cast)
                .orElseGet(() -> JsonNodeFactory.instance.objectNode().put("name", now.name()));
        new Changes<>(entry, before, now).flag("isRequired", AccountField::required);
        JsonNode definition =
                transforms.definition(entry.path("transform"), before.map(AccountField::transform), now.transform());
        return entry.set("transform", definition);
    }
}
