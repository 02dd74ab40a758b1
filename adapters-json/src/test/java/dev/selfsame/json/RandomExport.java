package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** An export by seeded chance: all types of objects, with many fields that nobody uses. */
final class RandomExport {

    private static final List<String> UNUSED =
            List.of("segments", "created", "accessModelMetadata", "features", "zz", "identityCount", "x-y", "é");

    private final Random random;
    private final ArrayNode objects = JsonNodeFactory.instance.arrayNode();

    private RandomExport(Random random) {
        this.random = random;
    }

    static ObjectNode of(Random random) {
        RandomExport export = new RandomExport(random);
        export.fill();
        ObjectNode tree =
                JsonNodeFactory.instance.objectNode().put("version", 1).put("tenant", "acorn");
        export.unused(tree);
        tree.set("objects", export.objects);
        return tree;
    }

    private void fill() {
        List<Runnable> all = new ArrayList<>();
        all.add(() -> source("s1"));
        all.add(() -> source("s2"));
        all.add(() -> transform("t1"));
        all.add(() -> transform("t2"));
        all.add(() -> profile("p1"));
        all.add(() -> state("p1", "gone"));
        all.add(() -> entitlement("e1"));
        all.add(() -> entitlement("e2"));
        all.add(() -> accessProfile("a1"));
        all.add(() -> accessProfile("a2"));
        all.add(() -> role("r1"));
        all.add(() -> sync("s2"));
        all.add(() -> add("WORKFLOW", "w").set("definition", anything(3)));
        Collections.shuffle(all, random);
        all.forEach(Runnable::run);
    }

    private ObjectNode add(String type, String id) {
        ObjectNode entry = objects.addObject().put("version", 1);
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        if (random.nextBoolean()) {
            entry.putObject("self").put("type", type).put("id", id).put("name", "Name of " + id);
            entry.set("object", object);
        } else {
            entry.set("object", object);
            entry.putObject("self").put("name", "Name of " + id).put("id", id).put("type", type);
        }
        if (random.nextBoolean()) {
            object.put("id", id);
        }
        unused(object);
        if (random.nextBoolean()) {
            object.put("name", "Name of " + id);
        }
        return object;
    }

    private void source(String id) {
        ObjectNode source = add("SOURCE", id);
        maybe(source, "description");
        owner(source);
        if (random.nextBoolean()) {
            source.put("authoritative", random.nextBoolean()).put("connector", "c" + random.nextInt(3));
        }
        ArrayNode schemas = source.putArray("schemas");
        unused(schemas.addObject().put("name", "group").put("identityAttribute", "dn"));
        if (random.nextBoolean()) {
            ObjectNode account = schemas.addObject().put("name", "account");
            unused(account);
            account.put("identityAttribute", "dn");
            ArrayNode attributes = account.putArray("attributes");
            unused(attributes.addObject().put("name", "groups").put("isMulti", random.nextBoolean()));
            unused(attributes.addObject().put("name", "mail"));
        }
        if (random.nextBoolean()) {
            ObjectNode config = source.putObject("accountCorrelationConfig");
            unused(config);
            ArrayNode assignments = config.putArray("attributeAssignments");
            unused(assignments
                    .addObject()
                    .put("property", "uid")
                    .put("value", "id")
                    .put("operation", "EQ"));
            unused(assignments
                    .addObject()
                    .put("property", "uid")
                    .put("value", "id")
                    .put("operation", "NE"));
            unused(assignments.addObject().put("property", "email").put("value", "mail"));
        }
        source.set("connectorAttributes", anything(3));
        if (id.equals("s2")) {
            policies(source.putArray("provisioningPolicies"));
        }
    }

    /** How accounts are made is the second one. */
    private void policies(ArrayNode policies) {
        unused(policies.addObject().put("name", "Update").put("usageType", "UPDATE"))
                .set("fields", anything(2));
        ObjectNode policy = policies.addObject().put("usageType", random.nextBoolean() ? "CREATE" : "create");
        unused(policy);
        maybe(policy, "description");
        ArrayNode fields = policy.putArray("fields");
        for (int i = 0; i < 5; i++) {
            ObjectNode field = fields.addObject().put("name", "f" + (i == 3 ? 1 : i));
            unused(field);
            field.set("transform", definition(i));
            if (random.nextBoolean()) {
                field.put("isRequired", random.nextBoolean());
            }
        }
        unused(fields.addObject().put("name", "nothing")).putObject("transform");
        if (random.nextBoolean()) {
            policy.put("name", "Account");
        }
        unused(policies.addObject().put("name", "Another").put("usageType", "CREATE"));
    }

    private void transform(String id) {
        ObjectNode transform = add("TRANSFORM", id).put("type", "lookup");
        ObjectNode attributes = transform.putObject("attributes");
        attributes.set("table", table());
        attributes.set("anything", anything(3));
        unused(transform);
    }

    private ObjectNode table() {
        ObjectNode table = JsonNodeFactory.instance.objectNode();
        for (int i = random.nextInt(5); i >= 0; i--) {
            table.put("k" + i, "v" + random.nextInt());
        }
        return table.put("default", "d");
    }

    private void profile(String id) {
        ObjectNode profile = add("IDENTITY_PROFILE", id).put("priority", random.nextInt(100));
        profile.set("authoritativeSource", reference("SOURCE", "s1"));
        maybe(profile, "description");
        ObjectNode config = profile.putObject("identityAttributeConfig");
        unused(config);
        ArrayNode mappings = config.putArray("attributeTransforms");
        for (int i = 0; i < 5; i++) {
            ObjectNode mapping = mappings.addObject().put("identityAttributeName", "a" + (i == 3 ? 1 : i));
            unused(mapping);
            mapping.set("transformDefinition", definition(i));
        }
        mappings.addObject().put("identityAttributeName", "nothing");
        ArrayNode states = profile.putArray("lifecycleStates");
        for (String name : List.of("active", "leave")) {
            stateFields(states.addObject(), name);
        }
        if (random.nextBoolean()) {
            unused(profile.putObject("invitationOptions").put("addressAttribute", "personalEmail"));
        }
        unused(profile);
    }

    private ObjectNode definition(int i) {
        ObjectNode definition = JsonNodeFactory.instance.objectNode();
        if (i % 2 == 0) {
            definition
                    .put("type", "accountAttribute")
                    .putObject("attributes")
                    .put("sourceName", "Name of s1")
                    .put("attributeName", "x" + i);
            return definition;
        }
        ObjectNode attributes =
                definition.put("type", "reference").putObject("attributes").put("id", "Name of t1");
        attributes.set("input", anything(2));
        return definition;
    }

    private void state(String profile, String name) {
        ObjectNode state = add("LIFECYCLE_STATE", "l-" + name);
        state.set("identityProfile", reference("IDENTITY_PROFILE", profile));
        stateFields(state, name);
    }

    private void stateFields(ObjectNode state, String name) {
        unused(state);
        state.put("technicalName", name).put("enabled", random.nextBoolean());
        maybe(state, "description");
        if (random.nextBoolean()) {
            state.putArray("accessProfileIds").add("a1");
            ArrayNode actions = state.putArray("accountActions");
            unused(actions.addObject().put("action", "DISABLE"))
                    .putArray("sourceIds")
                    .add("s2");
            unused(actions.addObject().put("action", "ENABLE"))
                    .putArray("sourceIds")
                    .add("s1");
        }
        state.set("emailNotificationOption", anything(2));
    }

    private void entitlement(String id) {
        ObjectNode entitlement =
                add("ENTITLEMENT", id).put("attribute", "groups").put("value", id);
        entitlement.set("source", reference("SOURCE", "s2"));
        owner(entitlement);
        unused(entitlement);
    }

    private void accessProfile(String id) {
        ObjectNode accessProfile = add("ACCESS_PROFILE", id).put("enabled", random.nextBoolean());
        accessProfile.set("source", reference("SOURCE", "s2"));
        references(accessProfile, "entitlements", "ENTITLEMENT", "e1", "e2");
        owner(accessProfile);
    }

    private void role(String id) {
        ObjectNode role = add("ROLE", id).put("requestable", random.nextBoolean());
        references(role, "accessProfiles", "ACCESS_PROFILE", "a1", "a2");
        references(role, "entitlements", "ENTITLEMENT", "e1", "elsewhere");
        owner(role);
        role.set("membership", random.nextInt(4) == 0 ? anything(2) : membership());
    }

    private ObjectNode membership() {
        ObjectNode membership = unused(JsonNodeFactory.instance.objectNode());
        if (random.nextBoolean()) {
            membership.put("type", "STANDARD").putNull("identities");
            membership.set("criteria", random.nextInt(8) == 0 ? anything(2) : criterion("AND", 3));
        } else {
            ArrayNode identities = membership.put("type", "IDENTITY_LIST").putArray("identities");
            for (String id : List.of("i1", "i2", "i3")) {
                unused(identities.addObject().put("type", "IDENTITY").put("id", id));
            }
        }
        return membership;
    }

    private ObjectNode criterion(String joint, int levels) {
        if (levels == 1 || random.nextInt(3) == 0) {
            return comparison();
        }
        ObjectNode group = unused(JsonNodeFactory.instance.objectNode()).put("operation", joint);
        group.putNull("key").put("stringValue", random.nextBoolean() ? "" : null);
        ArrayNode children = group.putArray("children");
        for (int i = random.nextInt(3); i >= 0; i--) {
            children.add(criterion(joint.equals("AND") ? "OR" : "AND", levels - 1));
        }
        return group;
    }

    private ObjectNode comparison() {
        List<String> operations = List.of("EQUALS", "NOT_EQUALS", "STARTS_WITH", "LESS_THAN_EQUALS", "contains");
        ObjectNode comparison = unused(JsonNodeFactory.instance.objectNode());
        comparison.put("operation", operations.get(random.nextInt(operations.size())));
        ObjectNode key = unused(comparison.putObject("key"));
        String type = List.of("IDENTITY", "ACCOUNT", "ENTITLEMENT").get(random.nextInt(3));
        key.put("type", type).put("property", (random.nextBoolean() ? "attribute." : "") + "a" + random.nextInt(3));
        if (!type.equals("IDENTITY")) {
            key.put("sourceId", random.nextBoolean() ? "s1" : "elsewhere");
        }
        comparison.put("stringValue", "v" + random.nextInt(5));
        return comparison;
    }

    private void sync(String source) {
        ObjectNode config = add("ATTR_SYNC_SOURCE_CONFIG", source);
        config.set("source", reference("SOURCE", source));
        ArrayNode attributes = config.putArray("attributes");
        unused(attributes.addObject().put("name", "email").put("enabled", true).put("target", "mail"));
        unused(attributes.addObject().put("name", "title").put("enabled", false).put("target", "title"));
        unused(attributes.addObject().put("name", "phone").put("enabled", true).put("target", "tel"));
    }

    private void references(ObjectNode object, String field, String type, String... ids) {
        ArrayNode list = object.putArray(field);
        for (String id : ids) {
            list.add(unused(reference(type, id)));
        }
    }

    /** By its id, its name or both. */
    private ObjectNode reference(String type, String id) {
        ObjectNode reference = JsonNodeFactory.instance.objectNode().put("type", type);
        boolean byName = random.nextBoolean() && !id.equals("elsewhere");
        if (byName) {
            reference.put("name", "Name of " + id);
        }
        return byName && random.nextBoolean() ? reference : reference.put("id", id);
    }

    private void owner(ObjectNode object) {
        unused(object.putObject("owner").put("type", "IDENTITY").put("id", "i1").put("name", "walter"));
    }

    private void maybe(ObjectNode object, String field) {
        if (random.nextBoolean()) {
            object.put(field, random.nextBoolean() ? null : "Text " + random.nextInt(9));
        }
    }

    private ObjectNode unused(ObjectNode object) {
        for (String name : UNUSED) {
            if (random.nextInt(4) == 0) {
                object.set(name, anything(2));
            }
        }
        return object;
    }

    private JsonNode anything(int depth) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (random.nextInt(depth == 0 ? 7 : 9)) {
            case 0 -> nodes.nullNode();
            case 1 -> nodes.booleanNode(random.nextBoolean());
            case 2 -> nodes.numberNode(random.nextInt(100) * 10);
            case 3 -> DecimalNode.valueOf(new BigDecimal(BigInteger.valueOf(random.nextLong()), 1 + random.nextInt(5)));
            case 4 -> nodes.numberNode(random.nextLong());
            case 5, 6 -> nodes.textNode("text é \" " + random.nextInt(9));
            case 7 -> items(depth);
            default -> fields(depth);
        };
    }

    private ArrayNode items(int depth) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = random.nextInt(3); i > 0; i--) {
            array.add(anything(depth - 1));
        }
        return array;
    }

    private ObjectNode fields(int depth) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (int i = random.nextInt(4); i > 0; i--) {
            object.set("f" + random.nextInt(9), anything(depth - 1));
        }
        return object;
    }
}
