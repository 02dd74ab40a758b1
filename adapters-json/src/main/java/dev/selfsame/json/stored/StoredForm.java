package dev.selfsame.json.stored;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleAssignment;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.event.Effect;
import dev.selfsame.event.Event;
import dev.selfsame.identity.Identity;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.registration.PendingInvitation;
import dev.selfsame.registration.PendingVerification;
import dev.selfsame.source.Account;
import dev.selfsame.source.Source;
import dev.selfsame.sync.SyncJob;
import dev.selfsame.task.Task;
import dev.selfsame.transform.StoredTransform;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/**
 * How one kind of value is kept as JSON. What any released version has written can be read: fields may come in any order,
 * unknown ones are skipped, and an absent one has the value that it had when it became possible to leave it out.
 *
 * @param <T> the kind of value
 */
public final class StoredForm<T> {

    private static final int USUAL_LENGTH = 512;

    private static final StoredForm<Attributes> ATTRIBUTES = new StoredForm<>("attributes", AttributeShapes.ATTRIBUTES);
    private static final StoredForm<Identity> IDENTITY = new StoredForm<>("an identity", IdentityShapes.DETAIL);
    private static final StoredForm<Account> ACCOUNT = new StoredForm<>("an account", SourceShapes.ACCOUNT_DETAIL);
    private static final StoredForm<RoleAssignment> ASSIGNMENT =
            new StoredForm<>("an assignment", AssignmentShapes.ASSIGNMENT);
    private static final StoredForm<PendingInvitation> INVITATION =
            new StoredForm<>("an invitation", RegistrationShapes.INVITATION);
    private static final StoredForm<PendingVerification> VERIFICATION =
            new StoredForm<>("a verification", RegistrationShapes.VERIFICATION);
    private static final StoredForm<Task> TASK = new StoredForm<>("a task", TaskShapes.TASK);
    private static final StoredForm<SyncJob> SYNC_JOB = new StoredForm<>("a synchronization job", TaskShapes.SYNC_JOB);
    private static final StoredForm<Source> SOURCE = new StoredForm<>("a source", SourceShapes.SOURCE);
    private static final StoredForm<IdentityProfile> PROFILE =
            new StoredForm<>("an identity profile", ProfileShapes.PROFILE);
    private static final StoredForm<StoredTransform> TRANSFORM =
            new StoredForm<>("a transform", TransformShapes.TRANSFORM);
    private static final StoredForm<ProvisioningPolicy> PROVISIONING_POLICY =
            new StoredForm<>("a provisioning policy", ProvisioningShapes.POLICY);
    private static final StoredForm<Entitlement> ENTITLEMENT =
            new StoredForm<>("an entitlement", AccessShapes.ENTITLEMENT);
    private static final StoredForm<AccessProfile> ACCESS_PROFILE =
            new StoredForm<>("an access profile", AccessShapes.ACCESS_PROFILE);
    private static final StoredForm<Role> ROLE = new StoredForm<>("a role", AccessShapes.ROLE);
    private static final StoredForm<Event> EVENT = new StoredForm<>("an event", EventShapes.EVENT);
    private static final StoredForm<Effect> EFFECT = new StoredForm<>("an effect", EffectShapes.EFFECT);

    private final String kind;
    private final Shape<T> shape;

    private StoredForm(String kind, Shape<T> shape) {
        this.kind = kind;
        this.shape = shape;
    }

    /** Texts, numbers, true and false, and lists of texts by name, as JSON has them. */
    public static StoredForm<Attributes> attributes() {
        return ATTRIBUTES;
    }

    /** An identity without its attributes, without {@code isManager}, and of its manager the id alone. */
    public static StoredForm<Identity> identityDetail() {
        return IDENTITY;
    }

    /** An account without its attributes. */
    public static StoredForm<Account> accountDetail() {
        return ACCOUNT;
    }

    public static StoredForm<RoleAssignment> assignment() {
        return ASSIGNMENT;
    }

    public static StoredForm<PendingInvitation> invitation() {
        return INVITATION;
    }

    public static StoredForm<PendingVerification> verification() {
        return VERIFICATION;
    }

    public static StoredForm<Task> task() {
        return TASK;
    }

    public static StoredForm<SyncJob> syncJob() {
        return SYNC_JOB;
    }

    public static StoredForm<Source> source() {
        return SOURCE;
    }

    public static StoredForm<IdentityProfile> profile() {
        return PROFILE;
    }

    public static StoredForm<StoredTransform> transform() {
        return TRANSFORM;
    }

    public static StoredForm<ProvisioningPolicy> provisioningPolicy() {
        return PROVISIONING_POLICY;
    }

    public static StoredForm<Entitlement> entitlement() {
        return ENTITLEMENT;
    }

    public static StoredForm<AccessProfile> accessProfile() {
        return ACCESS_PROFILE;
    }

    public static StoredForm<Role> role() {
        return ROLE;
    }

    /** Events with whole states in them, attributes included. */
    public static StoredForm<Event> event() {
        return EVENT;
    }

    public static StoredForm<Effect> effect() {
        return EFFECT;
    }

    /**
     * The value as JSON.
     *
     * @throws UnstorableText when one of its texts can't be kept
     */
    public String write(T value) {
        StringWriter text = new StringWriter(USUAL_LENGTH);
        try (JsonGenerator out = Json.generator(text)) {
            shape.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * The value that was written, or that an older or newer version has written.
     *
     * @throws MalformedForm when the text isn't JSON, or isn't of this form
     */
    public T read(String json) {
        try (JsonParser in = Json.parser(json)) {
            return whole(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private T whole(JsonParser in) {
        try {
            if (in.nextToken() == null) {
                throw new Unexpected("it is empty");
            }
            T value = shape.read(in);
            if (in.nextToken() != null) {
                throw new Unexpected("something follows its end");
            }
            return value;
        } catch (IOException | RuntimeException e) {
            throw malformed(Unexpected.of(e), in.currentTokenLocation().getCharOffset());
        }
    }

    private MalformedForm malformed(Unexpected e, long offset) {
        String field = e.path().isEmpty() ? "" : " at " + e.path();
        return new MalformedForm(kind + field + ", character " + Math.max(offset, 0) + ": " + e.reason());
    }
}
