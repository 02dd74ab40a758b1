package dev.selfsame.json.stored;

import static dev.selfsame.json.stored.Field.list;
import static dev.selfsame.json.stored.Field.optional;
import static dev.selfsame.json.stored.Field.required;
import static dev.selfsame.json.stored.Field.usually;
import static dev.selfsame.json.stored.Plain.FLAG;
import static dev.selfsame.json.stored.Plain.INSTANT;
import static dev.selfsame.json.stored.Plain.LONG;
import static dev.selfsame.json.stored.Plain.TEXT;
import static dev.selfsame.json.stored.Plain.text;

import dev.selfsame.access.AccountTarget;
import dev.selfsame.access.Assigner;
import dev.selfsame.access.Assigner.Person;
import dev.selfsame.access.Assigner.Unknown;
import dev.selfsame.access.AssignmentContext;
import dev.selfsame.access.AssignmentId;
import dev.selfsame.access.ContextAttribute;
import dev.selfsame.access.Dimension;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.access.RoleMatch;
import dev.selfsame.access.RoleReference;
import java.util.List;

/** The shapes of assignments of roles. */
final class AssignmentShapes {

    static final Shape<AssignmentId> ID = text(AssignmentId::new, AssignmentId::value);

    private static final Shape<RoleReference> ROLE_REFERENCE = ObjectShape.of(
            required("id", AccessShapes.ROLE_ID, RoleReference::id),
            required("name", TEXT, RoleReference::name),
            RoleReference::new);

    private static final Kind<Person> PERSON = new Kind<>(
            "person", ObjectShape.of(required("identity", IdentityShapes.REFERENCE, Person::identity), Person::new));
    private static final Kind<Unknown> UNKNOWN =
            new Kind<>("unknown", ObjectShape.of(required("name", TEXT, Unknown::name), Unknown::new));
    private static final Shape<Assigner> ASSIGNER = new Kinds<>(
            assigner ->
                    assigner instanceof Person person ? PERSON.writing(person) : UNKNOWN.writing((Unknown) assigner),
            List.of(PERSON, UNKNOWN));

    private static final Shape<Dimension> DIMENSION = ObjectShape.of(
            required("id", TEXT, Dimension::id), required("name", TEXT, Dimension::name), Dimension::new);

    private static final Shape<ContextAttribute> CONTEXT_ATTRIBUTE = ObjectShape.of(
            required("attribute", TEXT, ContextAttribute::attribute),
            list("values", TEXT, ContextAttribute::values),
            usually(false, "multiValued", FLAG, ContextAttribute::multiValued),
            usually(false, "derived", FLAG, ContextAttribute::derived),
            ContextAttribute::new);

    private static final Shape<RoleMatch> ROLE_MATCH = ObjectShape.of(
            required("type", TEXT, RoleMatch::type),
            required("id", TEXT, RoleMatch::id),
            required("name", TEXT, RoleMatch::name),
            list("matchedAttributes", CONTEXT_ATTRIBUTE, RoleMatch::matchedAttributes),
            RoleMatch::new);

    private static final Shape<AssignmentContext> CONTEXT = ObjectShape.of(
            list("requested", CONTEXT_ATTRIBUTE, AssignmentContext::requested),
            list("matched", ROLE_MATCH, AssignmentContext::matched),
            required("computedDate", TEXT, AssignmentContext::computedDate),
            AssignmentContext::new);

    private static final Shape<AccountTarget> ACCOUNT_TARGET = Building.of(
                    AccountTarget::builder, AccountTarget.Builder::build)
            .with(required("source", SourceShapes.ID, AccountTarget::source), AccountTarget.Builder::source)
            .with(required("sourceName", TEXT, AccountTarget::sourceName), AccountTarget.Builder::sourceName)
            .with(
                    required("nativeIdentity", TEXT, AccountTarget::nativeIdentity),
                    AccountTarget.Builder::nativeIdentity)
            .with(optional("displayName", TEXT, AccountTarget::displayName), AccountTarget.Builder::displayName)
            .with(optional("uuid", TEXT, AccountTarget::uuid), AccountTarget.Builder::uuid)
            .with(required("accessType", TEXT, AccountTarget::accessType), AccountTarget.Builder::accessType)
            .with(required("accessId", TEXT, AccountTarget::accessId), AccountTarget.Builder::accessId)
            .with(required("accessName", TEXT, AccountTarget::accessName), AccountTarget.Builder::accessName)
            .shape();

    static final Shape<RoleAssignment> ASSIGNMENT = Building.of(RoleAssignment::builder, RoleAssignment.Builder::build)
            .with(required("id", ID, RoleAssignment::id), RoleAssignment.Builder::id)
            .with(required("identity", IdentityShapes.ID, RoleAssignment::identity), RoleAssignment.Builder::identity)
            .with(required("role", ROLE_REFERENCE, RoleAssignment::role), RoleAssignment.Builder::role)
            .with(optional("comments", TEXT, RoleAssignment::comments), RoleAssignment.Builder::comments)
            .with(
                    required("assignmentSource", TEXT, RoleAssignment::assignmentSource),
                    RoleAssignment.Builder::assignmentSource)
            .with(optional("assigner", ASSIGNER, RoleAssignment::assigner), RoleAssignment.Builder::assigner)
            .with(
                    list("assignedDimensions", DIMENSION, RoleAssignment::assignedDimensions),
                    RoleAssignment.Builder::addAllAssignedDimensions)
            .with(
                    optional("assignmentContext", CONTEXT, RoleAssignment::assignmentContext),
                    RoleAssignment.Builder::assignmentContext)
            .with(
                    list("accountTargets", ACCOUNT_TARGET, RoleAssignment::accountTargets),
                    RoleAssignment.Builder::addAllAccountTargets)
            .with(optional("startDate", INSTANT, RoleAssignment::startDate), RoleAssignment.Builder::startDate)
            .with(optional("removeDate", INSTANT, RoleAssignment::removeDate), RoleAssignment.Builder::removeDate)
            .with(required("addedDate", INSTANT, RoleAssignment::addedDate), RoleAssignment.Builder::addedDate)
            .with(usually(1L, "version", LONG, RoleAssignment::version), RoleAssignment.Builder::version)
            .shape();

    private AssignmentShapes() {}
}
