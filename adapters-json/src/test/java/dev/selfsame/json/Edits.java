package dev.selfsame.json;

import dev.selfsame.access.AccessProfile;
import dev.selfsame.access.AccessProfileId;
import dev.selfsame.access.Criterion;
import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.Criterion.Joint;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.access.CriterionKey.OfAccount;
import dev.selfsame.access.Entitlement;
import dev.selfsame.access.EntitlementId;
import dev.selfsame.access.Membership;
import dev.selfsame.access.Membership.Criteria;
import dev.selfsame.access.Membership.Listed;
import dev.selfsame.access.Role;
import dev.selfsame.decision.Configuration;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.ownership.OwnerClaim;
import dev.selfsame.profile.AccountAction;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.profile.IdentityState;
import dev.selfsame.profile.InvitationOptions;
import dev.selfsame.profile.LifecycleStateDefinition;
import dev.selfsame.provisioning.AccountField;
import dev.selfsame.provisioning.ProvisioningPolicy;
import dev.selfsame.source.CorrelationRule;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.source.SyncedAttribute;
import dev.selfsame.transform.AccountAttribute;
import dev.selfsame.transform.Definition;
import dev.selfsame.transform.StoredTransform;
import dev.selfsame.transform.Transform;
import dev.selfsame.transform.TransformId;
import dev.selfsame.transform.Written;
import dev.selfsame.transform.Written.Fields;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** What can be changed of a configuration, and the paths of an export at which that may differ. */
final class Edits {

    private Edits() {}

    private static Arguments edit(String name, String path, UnaryOperator<Configuration> change) {
        return Arguments.of(name, path, change);
    }

    static Stream<Arguments> all() {
        return Stream.of(
                edit("priority", "/priority", profile(each -> each.withPriority(each.priority() + 1))),
                edit("description", "/description", profile(each -> each.withDescription("New"))),
                edit("description gone", "/description", profile(each -> each.withDescription(Optional.empty()))),
                edit("time", "/hasTimeBasedAttr", profile(each -> each.withTimeBased(!each.timeBased()))),
                edit(
                        "invitations",
                        "/invitationOptions(/addressAttribute)?",
                        profile(each -> each.withInvitations(new InvitationOptions("mail")))),
                edit(
                        "authority",
                        "/authoritativeSource.*|/authoritative",
                        profile(each -> each.withAuthoritativeSource(new SourceId("s2")))),
                edit(
                        "a mapping is calculated",
                        "/identityAttributeConfig/attributeTransforms/0/transformDefinition/.*",
                        mapping(0, new Definition(upper()))),
                edit(
                        "a mapping is another",
                        "/identityAttributeConfig/attributeTransforms/1/transformDefinition/.*",
                        mapping(1, new Definition(upper()))),
                edit(
                        "a mapping is an account's",
                        "/identityAttributeConfig/attributeTransforms/1/transformDefinition/.*",
                        mapping(1, new AccountAttribute(new SourceId("s2"), "mail"))),
                edit(
                        "a mapping takes another attribute",
                        "/identityAttributeConfig/attributeTransforms/0/transformDefinition/attributes/attributeName",
                        mapping(0, new AccountAttribute(new SourceId("s1"), "mail"))),
                edit(
                        "a mapping takes another source",
                        "/identityAttributeConfig/attributeTransforms/0/transformDefinition/attributes/source(Id|Name)",
                        mapping(0, new AccountAttribute(new SourceId("s2"), "x0"))),
                edit(
                        "a mapping less",
                        "/identityAttributeConfig/attributeTransforms",
                        profile(each -> each.withMappings(
                                each.mappings().subList(1, each.mappings().size())))),
                edit(
                        "a mapping more",
                        "/identityAttributeConfig/attributeTransforms",
                        profile(each -> each.withMappings(
                                with(each.mappings(), new AttributeMapping("more", new Definition(upper())))))),
                edit(
                        "an unreadable mapping is one",
                        "/identityAttributeConfig/attributeTransforms/5/transformDefinition",
                        profile(each -> each.withMappings(
                                with(each.mappings(), new AttributeMapping("nothing", new Definition(upper())))))),
                edit(
                        "mappings in another order",
                        "/identityAttributeConfig/attributeTransforms/[0124]/.*",
                        profile(each -> each.withMappings(reversed(each.mappings())))),
                edit("a state's name", "/lifecycleStates/0/name", state(0, each -> each.withName("New"))),
                edit(
                        "a state's meaning",
                        "/lifecycleStates/1/identityState",
                        state(1, each -> each.withIdentityState(IdentityState.INACTIVE_LONG_TERM))),
                edit(
                        "a state's access",
                        "/lifecycleStates/1/accessProfileIds(/0)?",
                        state(1, each -> each.withAccessProfiles(List.of(new AccessProfileId("a2"))))),
                edit(
                        "a state's actions",
                        "/lifecycleStates/1/accountActions.*",
                        state(
                                1,
                                each -> each.withAccountActions(List.of(
                                        new AccountAction(AccountAction.Kind.DELETE, List.of(new SourceId("s2"))))))),
                edit("an exported state", "/enabled", state(2, each -> each.withEnabled(!each.enabled()))),
                edit(
                        "an exported state less",
                        "",
                        profile(each ->
                                each.withLifecycleStates(each.lifecycleStates().subList(0, 2)))),
                edit(
                        "a state less",
                        "/lifecycleStates",
                        profile(each ->
                                each.withLifecycleStates(each.lifecycleStates().subList(1, 3)))),
                edit("a transform's document", "/(type|attributes.*)", transform(each -> each.withDocument(upper()))),
                edit("a part of a transform", "/attributes/table/default", transform(Edits::withDefault)),
                edit("a transform is the product's", "/internal", transform(each -> each.withInternal(true))),
                edit("a transform's name", "/name", transform(each -> each.withName("New name"))),
                edit(
                        "a transform more",
                        "",
                        configuration -> configuration.withTransforms(with(
                                configuration.transforms(),
                                StoredTransform.builder()
                                        .id(new TransformId("new"))
                                        .name("New")
                                        .document(upper())
                                        .build()))),
                edit("a source's schema", "/schemas.*", source(each -> each.withNativeIdentityAttribute("new")
                        .withNameAttribute("login"))),
                edit("several values", "/schemas.*", source(each -> each.withMultiValued("mail", "more"))),
                edit(
                        "a source's correlation",
                        "/accountCorrelationConfig.*",
                        source(each -> each.withCorrelation(List.of(
                                new CorrelationRule("a", "b"),
                                new CorrelationRule("c", "d"),
                                new CorrelationRule("e", "f"))))),
                edit("no correlation", "/accountCorrelationConfig.*", source(each -> each.withCorrelation(List.of()))),
                edit(
                        "a source's managers",
                        "/managerCorrelationMapping",
                        source(each -> each.withManagerCorrelation(new ManagerCorrelation("a", "b")))),
                edit(
                        "synchronization",
                        "/attributes.*",
                        source(
                                1,
                                each -> each.withSynced(List.of(
                                        new SyncedAttribute("mail", "mail"),
                                        new SyncedAttribute("title", "title"),
                                        new SyncedAttribute("x", "y"))))),
                edit("no synchronization", "/attributes/[02]/enabled", source(1, each -> each.withSynced(List.of()))),
                edit("a policy's name", "/provisioningPolicies/1/name", policy(each -> each.withName("New"))),
                edit(
                        "a field is calculated",
                        "/provisioningPolicies/1/fields/0/transform/.*",
                        field(0, each -> new AccountField(each.name(), new Definition(upper()), each.required()))),
                edit(
                        "a field is required",
                        "/provisioningPolicies/1/fields/1/isRequired",
                        field(1, each -> new AccountField(each.name(), each.transform(), !each.required()))),
                edit(
                        "a field less",
                        "/provisioningPolicies/1/fields",
                        policy(each -> each.withFields(
                                each.fields().subList(1, each.fields().size())))),
                edit(
                        "a field more",
                        "/provisioningPolicies/1/fields",
                        policy(each -> each.withFields(with(each.fields(), newField("more"))))),
                edit(
                        "an empty field has a value",
                        "/provisioningPolicies/1/fields/5/(transform(/type)?|isRequired)",
                        policy(each -> each.withFields(with(each.fields(), newField("nothing"))))),
                edit(
                        "fields in another order",
                        "/provisioningPolicies/1/fields/[0124].*",
                        policy(each -> each.withFields(reversed(each.fields())))),
                edit("a policy less", "/provisioningPolicies", all -> all.withPolicies(List.of())),
                edit(
                        "a policy more",
                        "/provisioningPolicies",
                        all -> all.withPolicies(
                                with(all.policies(), all.policies().get(0).withSource(new SourceId("s1"))))),
                edit("an entitlement", "/(value|privileged)", entitlement(each -> each.withValue("new")
                        .withPrivileged(!each.privileged()))),
                edit("an access profile", "/(entitlements|requestable).*", accessProfile(each -> each.withEntitlements(
                                List.of(new EntitlementId("e2")))
                        .withRequestable(false))),
                edit("a role", "/(accessProfiles|enabled).*", role(each -> each.withAccessProfiles(
                                with(each.accessProfiles(), new AccessProfileId("a3")))
                        .withEnabled(!each.enabled()))),
                edit(
                        "criteria of a role",
                        "/membership.*",
                        role(each -> each.withMembership(new Criteria(more(each.membership()))))),
                edit(
                        "those who are listed for a role",
                        "/membership.*",
                        role(each ->
                                each.withMembership(new Listed(Set.of(new IdentityId("i2"), new IdentityId("i9")))))),
                edit("no membership of a role", "/membership.*", role(each -> each.withMembership(Optional.empty()))),
                edit(
                        "an owner",
                        "/owner/(id|name)",
                        configuration -> configuration.withOwners(configuration.owners().stream()
                                .map(each -> new OwnerClaim(
                                        each.type(), each.entity(), Optional.of("i2"), Optional.of("hank")))
                                .toList())),
                edit("no owners", "/owner", configuration -> configuration.withOwners(List.of())));
    }

    private static <T> List<T> with(List<T> values, T one) {
        List<T> more = new ArrayList<>(values);
        more.add(one);
        return more;
    }

    private static <T> List<T> reversed(List<T> values) {
        List<T> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        return reversed;
    }

    private static <T> List<T> replaced(List<T> values, int at, UnaryOperator<T> change) {
        List<T> replaced = new ArrayList<>(values);
        replaced.set(at, change.apply(replaced.get(at)));
        return replaced;
    }

    static Fields upper() {
        return new Fields(Map.of("type", Written.of("upper")));
    }

    private static StoredTransform withDefault(StoredTransform transform) {
        Fields attributes = inside(transform.document(), "attributes");
        Fields table = with(inside(attributes, "table"), "default", Written.of("new"));
        return transform.withDocument(with(transform.document(), "attributes", with(attributes, "table", table)));
    }

    private static Fields inside(Fields fields, String name) {
        return (Fields) fields.get(name).orElseThrow();
    }

    private static Fields with(Fields fields, String name, Written value) {
        Map<String, Written> values = new LinkedHashMap<>(fields.values());
        values.put(name, value);
        return new Fields(values);
    }

    private static UnaryOperator<Configuration> profile(UnaryOperator<IdentityProfile> change) {
        return all -> {
            Configuration changed = all.withProfiles(replaced(all.profiles(), 0, change));
            SourceId source = changed.profiles().get(0).authoritativeSource();
            return changed.withSources(changed.sources().stream()
                    .map(each -> each.id().equals(source) ? each.withAuthoritative(true) : each)
                    .toList());
        };
    }

    private static UnaryOperator<Configuration> mapping(int at, Transform transform) {
        return profile(each -> each.withMappings(replaced(
                each.mappings(), at, mapping -> new AttributeMapping(mapping.identityAttribute(), transform))));
    }

    /** Of those that are embedded: active, leave; or of the one that is exported. */
    private static UnaryOperator<Configuration> state(int at, UnaryOperator<LifecycleStateDefinition> change) {
        return profile(each -> each.withLifecycleStates(replaced(each.lifecycleStates(), at, change)));
    }

    private static UnaryOperator<Configuration> transform(UnaryOperator<StoredTransform> change) {
        return all -> all.withTransforms(replaced(all.transforms(), 0, change));
    }

    private static UnaryOperator<Configuration> source(UnaryOperator<Source> change) {
        return source(0, change);
    }

    /** The one that is synchronized, or the other one. */
    private static UnaryOperator<Configuration> source(int synced, UnaryOperator<Source> change) {
        return all -> all.withSources(all.sources().stream()
                .map(each -> each.synced().isEmpty() == (synced == 0) ? change.apply(each) : each)
                .toList());
    }

    private static UnaryOperator<Configuration> policy(UnaryOperator<ProvisioningPolicy> change) {
        return all -> all.withPolicies(replaced(all.policies(), 0, change));
    }

    private static UnaryOperator<Configuration> field(int at, UnaryOperator<AccountField> change) {
        return policy(each -> each.withFields(replaced(each.fields(), at, change)));
    }

    private static AccountField newField(String name) {
        return new AccountField(name, new Definition(upper()), true);
    }

    private static UnaryOperator<Configuration> entitlement(UnaryOperator<Entitlement> change) {
        return all -> all.withEntitlements(replaced(all.entitlements(), 0, change));
    }

    private static UnaryOperator<Configuration> accessProfile(UnaryOperator<AccessProfile> change) {
        return all -> all.withAccessProfiles(replaced(all.accessProfiles(), 1, change));
    }

    /** The criteria that there are, and something else in them. */
    private static Criterion more(Optional<Membership> membership) {
        Criterion added = new Comparison(Operation.ENDS_WITH, new OfAccount(new SourceId("s1"), "mail"), ".example");
        List<Criterion> all = new ArrayList<>(List.of(added));
        membership
                .filter(Criteria.class::isInstance)
                .map(each -> ((Criteria) each).criterion())
                .ifPresent(there -> all.addAll(there instanceof Group group ? group.children() : List.of(there)));
        return new Group(Joint.AND, all);
    }

    private static UnaryOperator<Configuration> role(UnaryOperator<Role> change) {
        return all -> all.withRoles(replaced(all.roles(), 0, change));
    }
}
