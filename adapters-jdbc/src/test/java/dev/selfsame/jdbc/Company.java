package dev.selfsame.jdbc;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.decision.Configuration;
import dev.selfsame.decision.Inviting;
import dev.selfsame.identity.Identity;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityReference;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.identity.ProcessingState;
import dev.selfsame.identity.ProfileId;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.ports.driven.Store;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.profile.AttributeMapping;
import dev.selfsame.profile.IdentityProfile;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.source.AccountData;
import dev.selfsame.source.ManagerCorrelation;
import dev.selfsame.source.Source;
import dev.selfsame.source.SourceId;
import dev.selfsame.task.CompletionStatus;
import dev.selfsame.task.Task;
import dev.selfsame.task.TaskId;
import dev.selfsame.transform.AccountAttribute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A company that gives a cluster something to do: people to take in, to process and to invite. */
final class Company {

    static final SourceId HR = new SourceId("hr");
    static final int PEOPLE = 200;
    private static final int AT_ONCE = 50;

    private Company() {}

    static Configuration configuration() {
        return Configuration.builder()
                .addSources(Source.builder()
                        .id(HR)
                        .name("HR")
                        .authoritative(true)
                        .managerCorrelation(new ManagerCorrelation("manager", "number"))
                        .build())
                .addProfiles(IdentityProfile.builder()
                        .id(new ProfileId("employees"))
                        .name("Employees")
                        .authoritativeSource(HR)
                        .addMappings(mapping("number"), mapping("displayName"), mapping("email"))
                        .timeBased(true)
                        .build())
                .build();
    }

    private static AttributeMapping mapping(String name) {
        return new AttributeMapping(name, new AccountAttribute(HR, name));
    }

    private static AccountData account(int number) {
        return AccountData.builder()
                .nativeIdentity("n" + number)
                .name("n" + number)
                .attributes(Attributes.ofTexts(
                        "number",
                        "" + number,
                        "displayName",
                        "Person " + number,
                        "email",
                        "p" + number + "@x.test",
                        "manager",
                        "" + number / 10))
                .build();
    }

    /** Takes so many people in, and leaves all else to the workers; gives the tasks. */
    static List<TaskId> set(Selfsame selfsame, int people) {
        Operations system = selfsame.as(Caller.system());
        system.load(configuration()).get();
        system.aggregate(
                        HR,
                        IntStream.rangeClosed(1, people)
                                .mapToObj(Company::account)
                                .toList())
                .get();
        List<IdentityId> ids = system.list(IdentityQuery.builder().build()).get().items().stream()
                .map(Identity::id)
                .toList();
        List<TaskId> tasks = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            List<IdentityId> some = ids.subList(from, Math.min(from + AT_ONCE, people));
            tasks.add(system.process(some).get().id());
            tasks.add(system.invite(new Inviting.Request(some, false)).get().id());
        }
        tasks.add(system.process(ids).get().id());
        return tasks;
    }

    static List<Identity> everybody(Store store) {
        return store.identities().list(IdentityQuery.builder().build()).get().items();
    }

    /** A person but for ids, instants and versions, which are never twice the same. */
    record Person(
            String name,
            IdentityStatus status,
            Attributes attributes,
            Optional<String> manager,
            Optional<String> processing,
            boolean invited) {}

    /** A task but for the same. */
    record Work(Optional<CompletionStatus> status, Map<String, AttributeValue> counts, int percent, int messages) {}

    /** What has become of people and tasks. */
    record Outcome(List<Person> people, List<Work> works) {

        static Outcome of(Store store, List<TaskId> tasks) {
            return new Outcome(
                    everybody(store).stream()
                            .map(who -> person(who, store))
                            .sorted(java.util.Comparator.comparing(Person::name))
                            .toList(),
                    tasks.stream()
                            .map(id -> work(store.works().task(id).orElseThrow()))
                            .toList());
        }

        private static Person person(Identity who, Store store) {
            return new Person(
                    who.name(),
                    who.status(),
                    who.attributes(),
                    who.manager().map(IdentityReference::name),
                    who.processingState().map(ProcessingState::code),
                    store.registrations().invitationOf(who.id()).isPresent());
        }

        private static Work work(Task task) {
            return new Work(
                    task.completionStatus(),
                    task.attributes(),
                    task.percentComplete(),
                    task.messages().size());
        }
    }
}
