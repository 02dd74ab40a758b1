package dev.selfsame.json;

import dev.selfsame.provisioning.AccountField;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.Definition;
import dev.selfsame.transform.Transform;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads how the accounts of a source are made, which the source itself says. */
final class PolicyShape {

    static final String POLICIES = "provisioningPolicies";
    static final String CREATE = "CREATE";

    private final TransformShape transforms;
    private final Lint lint;

    PolicyShape(Directory sources, Lint lint) {
        this.transforms = new TransformShape(new SourceMentions(sources));
        this.lint = lint;
    }

    /** The first one with the usage that is understood. */
    Optional<ProvisioningPolicy> read(String source, Exported object) {
        List<Place> create = new ArrayList<>();
        for (Place policy : object.at(POLICIES).objects()) {
            if (policy.at("usageType").required().isEmpty()) {
                policy.understood();
            } else if (!isCreate(policy)) {
                policy.complain("only the usage CREATE is understood");
            } else if (!create.isEmpty()) {
                policy.complain("the source has a policy with this usage already");
            } else {
                create.add(policy);
            }
        }
        String name = object.name().orElse(source);
        return create.stream().findFirst().map(policy -> policy(source, name, policy));
    }

    static boolean isCreate(Place policy) {
        return policy.at("usageType").text().filter(CREATE::equalsIgnoreCase).isPresent();
    }

    private ProvisioningPolicy policy(String id, String source, Place policy) {
        return ProvisioningPolicy.builder()
                .source(new SourceId(id))
                .name(policy.at("name").text().orElse(source))
                .addAllFields(fields(source, policy))
                .build();
    }

    /** The first one where several are for the same attribute. */
    private List<AccountField> fields(String source, Place policy) {
        List<AccountField> fields = new ArrayList<>();
        Set<String> named = new HashSet<>();
        for (Place entry : policy.at("fields").objects()) {
            Optional<String> name = entry.at("name").required();
            if (name.isPresent() && !named.add(name.get())) {
                entry.at("name").complain("the attribute has a field already");
            } else {
                name.flatMap(attribute -> field(source, attribute, entry)).ifPresent(fields::add);
            }
        }
        return fields;
    }

    private Optional<AccountField> field(String source, String name, Place entry) {
        boolean required = entry.at("isRequired").flag().orElse(false);
        Place definition = entry.at("transform");
        if (saysNothing(definition)) {
            withoutValue(entry, required);
            return Optional.empty();
        }
        Optional<Transform> transform = transforms.read(definition);
        transform
                .filter(Definition.class::isInstance)
                .map(Transform::document)
                .ifPresent(document -> lint.addMapping(source, name, document, definition));
        return transform.map(read -> new AccountField(name, read, required));
    }

    private static boolean saysNothing(Place transform) {
        return transform.isEmpty() || (transform.isObject() && transform.node().isEmpty());
    }

    /** The attribute stays empty, which is fine unless it is to have a value. */
    private static void withoutValue(Place entry, boolean required) {
        if (entry.at("attributes").has("template")) {
            entry.at("attributes").at("template").complain("a template without a transform is not understood");
        } else if (required) {
            entry.at("transform").complain("it is required");
        }
    }
}
