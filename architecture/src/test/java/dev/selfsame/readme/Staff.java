package dev.selfsame.readme;

import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Configuration;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.query.ListRequest;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.transform.AccountAttribute;
import java.util.List;

/** Two people for the examples of the README. */
public final class Staff {

    private static final SourceId HR = new SourceId("hr");

    private Staff() {}

    /** Known at once, though not yet by their names: that takes a worker. */
    public static void takenIn(Selfsame selfsame) {
        Operations operations = selfsame.as(Caller.system());
        operations.load(Configuration.builder()
                .addSources(
                        Source.builder().id(HR).name("HR").authoritative(true).build())
                .addProfiles(IdentityProfile.builder()
                        .id(new ProfileId("employees"))
                        .name("Employees")
                        .authoritativeSource(HR)
                        .addMappings(new AttributeMapping("displayName", new AccountAttribute(HR, "name")))
                        .build())
                .build());
        operations.aggregate(HR, List.of(account("ada", "Ada Lovelace"), account("grace", "Grace Hopper")));
    }

    private static AccountData account(String login, String name) {
        return AccountData.builder()
                .nativeIdentity(login)
                .attributes(Attributes.ofTexts("name", name))
                .build();
    }

    public static IdentityId idOf(String alias, Selfsame selfsame) {
        return selfsame.as(Caller.system())
                .list(ListRequest.builder()
                        .filters("alias eq \"" + alias + "\"")
                        .build())
                .get()
                .items()
                .get(0)
                .id();
    }
}
