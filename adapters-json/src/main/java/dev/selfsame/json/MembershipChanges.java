package dev.selfsame.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.selfsame.access.Criterion;
import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.CriterionKey;
import dev.selfsame.access.CriterionKey.OfAccount;
import dev.selfsame.access.CriterionKey.OfIdentity;
import dev.selfsame.access.Membership;
import dev.selfsame.access.Membership.Criteria;
import dev.selfsame.access.Membership.Listed;
import dev.selfsame.access.Role;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.json.CriterionShape.KeyType;
import java.util.List;
import java.util.Optional;

/** Writes what has changed of who has a role without asking for it. */
record MembershipChanges(CriterionShape shape) {

    private static final String FIELD = "membership";

    void of(Changes<Role> changes) {
        if (!changes.hasChanged(Role::membership)) {
            return;
        }
        Optional<Membership> now = changes.now().membership();
        if (now.isEmpty()) {
            Changes.set(changes.object(), FIELD, NullNode.getInstance());
            return;
        }
        ObjectNode membership = Changes.object(changes.object(), FIELD);
        if (now.get() instanceof Criteria criteria) {
            write(membership, criteria);
        } else {
            write(membership, changes.before().flatMap(Role::membership), (Listed) now.get());
        }
    }

    private void write(ObjectNode membership, Criteria criteria) {
        membership.put("type", MembershipShape.Type.STANDARD.name());
        membership.set("criteria", criterion(membership.path("criteria"), criteria.criterion()));
        Changes.set(membership, "identities", NullNode.getInstance());
    }

    /** What is there stays where it says the same, with all that it has beside. */
    private JsonNode criterion(JsonNode there, Criterion wanted) {
        if (says(there, wanted)) {
            return there;
        }
        return wanted instanceof Group group ? group(there, group) : comparison((Comparison) wanted);
    }

    private boolean says(JsonNode there, Criterion wanted) {
        return shape.read(Opened.silent(there)).filter(wanted::equals).isPresent();
    }

    private ObjectNode group(JsonNode there, Group wanted) {
        ObjectNode group = JsonNodeFactory.instance.objectNode();
        group.put("operation", wanted.joint().name());
        var children = group.putArray("children");
        wanted.children().forEach(child -> children.add(child(there.path("children"), child)));
        return group;
    }

    private JsonNode child(JsonNode there, Criterion wanted) {
        for (JsonNode each : there) {
            if (says(each, wanted)) {
                return each;
            }
        }
        return criterion(JsonNodeFactory.instance.missingNode(), wanted);
    }

    private static ObjectNode comparison(Comparison wanted) {
        ObjectNode comparison = JsonNodeFactory.instance.objectNode();
        comparison.put("operation", wanted.operation().name());
        comparison.set("key", key(wanted.key()));
        return comparison.put("stringValue", wanted.value());
    }

    private static ObjectNode key(CriterionKey wanted) {
        ObjectNode key = JsonNodeFactory.instance.objectNode();
        key.put("type", type(wanted).name());
        key.put("property", CriterionShape.PREFIX + wanted.attribute());
        wanted.onSource().ifPresent(source -> key.put("sourceId", source.value()));
        return key;
    }

    private static KeyType type(CriterionKey key) {
        if (key instanceof OfIdentity) {
            return KeyType.IDENTITY;
        }
        return key instanceof OfAccount ? KeyType.ACCOUNT : KeyType.ENTITLEMENT;
    }

    private static void write(ObjectNode membership, Optional<Membership> before, Listed wanted) {
        membership.put("type", MembershipShape.Type.IDENTITY_LIST.name());
        Changes.set(membership, "criteria", NullNode.getInstance());
        List<String> old = before.filter(Listed.class::isInstance)
                .map(each -> ids((Listed) each))
                .orElse(List.of());
        membership.set(
                "identities",
                new Merged<>(MembershipShape::known, Merged.byKey(old, id -> id), Merged.byKey(ids(wanted), id -> id))
                        .of(
                                Opened.silent(membership).at("identities"),
                                (there, known, id) -> there.orElseGet(() -> identity(id))));
    }

    private static List<String> ids(Listed listed) {
        return listed.identities().stream().map(IdentityId::value).toList();
    }

    private static JsonNode identity(String id) {
        return JsonNodeFactory.instance.objectNode().put("type", "IDENTITY").put("id", id);
    }
}
