package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.list;
import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Field.set;
import static dev.selfsame.json.stored.Plain.TEXT;
import static dev.selfsame.json.stored.Plain.literal;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.selfsame.access.Criterion;
import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.CriterionKey;
import dev.selfsame.access.CriterionKey.OfAccount;
import dev.selfsame.access.CriterionKey.OfEntitlement;
import dev.selfsame.access.CriterionKey.OfIdentity;
import dev.selfsame.access.Membership;
import dev.selfsame.access.Membership.Criteria;
import dev.selfsame.access.Membership.Listed;
import dev.selfsame.identity.IdentityId;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;

/** The shapes of memberships of roles. */
final class MembershipShapes {

    private static final Kind<OfIdentity> OF_IDENTITY =
            new Kind<>("identity", ObjectShape.of(required("attribute", TEXT, OfIdentity::attribute), OfIdentity::new));

    private static final Kind<OfAccount> OF_ACCOUNT = new Kind<>(
            "account",
            ObjectShape.of(
                    required("source", SourceShapes.ID, OfAccount::source),
                    required("attribute", TEXT, OfAccount::attribute),
                    OfAccount::new));

    private static final Kind<OfEntitlement> OF_ENTITLEMENT = new Kind<>(
            "entitlement",
            ObjectShape.of(
                    required("source", SourceShapes.ID, OfEntitlement::source),
                    required("attribute", TEXT, OfEntitlement::attribute),
                    OfEntitlement::new));

    private static final Shape<CriterionKey> KEY =
            new Kinds<>(MembershipShapes::writing, List.of(OF_IDENTITY, OF_ACCOUNT, OF_ENTITLEMENT));

    private static final Kind<Comparison> COMPARISON = new Kind<>(
            "comparison",
            ObjectShape.of(
                    required("operation", literal(Criterion.Operation.class), Comparison::operation),
                    required("key", KEY, Comparison::key),
                    required("value", TEXT, Comparison::value),
                    Comparison::new));

    private static final Kind<Group> GROUP = new Kind<>(
            "group",
            ObjectShape.of(
                    required("joint", literal(Criterion.Joint.class), Group::joint),
                    list("children", new Child(), Group::children),
                    Group::new));

    private static final Shape<Criterion> CRITERION = new Kinds<>(
            criterion -> criterion instanceof Group group
                    ? GROUP.writing(group)
                    : COMPARISON.writing((Comparison) criterion),
            List.of(GROUP, COMPARISON));

    private static final Kind<Criteria> CRITERIA = new Kind<>(
            "criteria", ObjectShape.of(required("criterion", CRITERION, Criteria::criterion), Criteria::new));

    private static final Kind<Listed> LISTED = new Kind<>(
            "listed",
            ObjectShape.of(
                    set("identities", IdentityShapes.ID, Comparator.comparing(IdentityId::value), Listed::identities),
                    Listed::new));

    static final Shape<Membership> MEMBERSHIP = new Kinds<>(
            membership -> membership instanceof Criteria criteria
                    ? CRITERIA.writing(criteria)
                    : LISTED.writing((Listed) membership),
            List.of(CRITERIA, LISTED));

    private MembershipShapes() {}

    private static Kind.Writing writing(CriterionKey key) {
        if (key instanceof OfIdentity ofIdentity) {
            return OF_IDENTITY.writing(ofIdentity);
        }
        return key instanceof OfAccount ofAccount
                ? OF_ACCOUNT.writing(ofAccount)
                : OF_ENTITLEMENT.writing((OfEntitlement) key);
    }

    /** A criterion within a group. */
    private static final class Child implements Shape<Criterion> {
        @Override
        public void write(Criterion value, JsonGenerator out) throws IOException {
            CRITERION.write(value, out);
        }

        @Override
        public Criterion read(JsonParser in) throws IOException {
            return CRITERION.read(in);
        }
    }
}
