package dev.selfsame.jdbc;

import dev.selfsame.access.RoleAssignment;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.jdbc.State.Dated;
import dev.selfsame.jdbc.State.Held;
import dev.selfsame.jdbc.State.NativeKey;
import dev.selfsame.jdbc.State.Person;
import dev.selfsame.json.stored.StoredForm;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.source.Account;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.task.Task;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** States as rows. */
final class Columns {

    private Columns() {}

    /** Without its reports and without what is searched, which depend on the rest of the state. */
    static Person of(Identity identity) {
        Attributes attributes = identity.attributes();
        String id = Fitting.id("an identity's id", identity.id().value());
        byte[] alias = Fitting.folded("alias", identity.alias().orElse(null));
        String manager = identity.manager()
                .map(IdentityReference::id)
                .map(it -> it.value())
                .orElse(null);
        Cells columns = Cells.of(
                id,
                Key.folded(id),
                identity.version(),
                identity.name(),
                Fitting.folded("name", identity.name()),
                alias,
                Fitting.folded("firstname", identity.firstname().orElse(null)),
                Fitting.folded("lastname", identity.lastname().orElse(null)),
                Fitting.folded("email", identity.email().orElse(null)),
                identity.status().name(),
                identity.processingState().map(ProcessingState::code).orElse(""),
                identity.correlated(),
                identity.isProtected(),
                manager,
                identity.profile()
                        .map(it -> Fitting.id("a profile's id", it.value()))
                        .orElse(null),
                code(identity.fulfilment()),
                Fitting.attributes(attributes),
                Fitting.document("identity", () -> StoredForm.identityDetail().write(identity)),
                0);
        boolean own = identity.correlated() && identity.alias().isPresent();
        return new Person(id, identity.version(), own ? Bytes.of(alias) : null, manager, 0, Map.of(), columns);
    }

    /** In one character, since every identity has one. */
    static String code(Fulfilment fulfilment) {
        return switch (fulfilment) {
            case SETTLED -> "S";
            case OPEN -> "O";
            case HELD -> "H";
            case UNDER_WAY -> "U";
        };
    }

    static Map<String, Bytes> searched(Attributes attributes, Set<String> names) {
        Map<String, Bytes> values = new HashMap<>();
        for (String name : names) {
            attributes.text(name).ifPresent(text -> values.put(name, Bytes.of(Key.ofValue(text))));
        }
        return values;
    }

    static Held of(Account account) {
        String id = Fitting.id("an account's id", account.id().value());
        byte[] key = Fitting.exact("native identity", account.nativeIdentity());
        String source = account.source().value();
        String identity = account.identity().map(it -> it.value()).orElse(null);
        Cells columns = Cells.of(
                id,
                account.version(),
                source,
                account.nativeIdentity(),
                key,
                identity,
                Fitting.attributes(account.attributes()),
                Fitting.document("account", () -> StoredForm.accountDetail().write(account)));
        return new Held(id, account.version(), new NativeKey(source, Bytes.of(key)), identity, columns);
    }

    static Dated of(RoleAssignment assignment) {
        String id = Fitting.id("an assignment's id", assignment.id().value());
        String identity = assignment.identity().value();
        String document =
                Fitting.document("assignment", () -> StoredForm.assignment().write(assignment));
        String role = Fitting.id("a role's id", assignment.role().id().value());
        Cells columns = Cells.of(id, assignment.version(), identity, role, document);
        return new Dated(id, assignment.version(), identity, null, columns);
    }

    static Dated of(PendingInvitation invitation) {
        String id = Fitting.id("an invitation's id", invitation.id().value());
        String identity = invitation.identity().value();
        String document =
                Fitting.document("invitation", () -> StoredForm.invitation().write(invitation));
        Cells columns = Cells.of(id, invitation.version(), identity, null, document);
        return new Dated(id, invitation.version(), identity, null, columns);
    }

    static Dated of(PendingVerification verification) {
        String id = Fitting.id("a verification's id", verification.id().value());
        String identity = verification.identity().value();
        String document =
                Fitting.document("verification", () -> StoredForm.verification().write(verification));
        Cells columns = Cells.of(id, verification.version(), identity, null, document);
        return new Dated(id, verification.version(), identity, null, columns);
    }

    static Dated of(Task task) {
        String id = Fitting.id("a task's id", task.id().value());
        String document = Fitting.document("task", () -> StoredForm.task().write(task));
        Cells columns = Cells.of(id, task.version(), Exactly.seconds(task.created()), document);
        return new Dated(id, task.version(), null, task.created(), columns);
    }

    static Dated of(SyncJob job) {
        String id = Fitting.id("a job's id", job.id().value());
        String identity = job.identity().value();
        String document = Fitting.document("job", () -> StoredForm.syncJob().write(job));
        return new Dated(id, job.version(), identity, null, Cells.of(id, job.version(), identity, document));
    }
}
