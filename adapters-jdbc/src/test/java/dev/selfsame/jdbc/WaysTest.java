package dev.selfsame.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.event.Decision;
import dev.selfsame.identity.Identity;
import dev.selfsame.inmemory.InMemoryStore;
import dev.selfsame.jdbc.Plan.Way;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Position;
import dev.selfsame.query.Window;
import dev.selfsame.tck.AnyPeople;
import dev.selfsame.tck.AnyQuestions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every way to find a page finds the same one, and each is taken at times. */
class WaysTest {

    private static final int PEOPLE = 3000;
    private static final int QUERIES = 60;
    /** A walk that ends before a page is full has found the beginning of the page. */
    private static final Plan SHORT = Plan.walk(3);

    private static final List<Plan> PLANS = List.of(Plan.DIRECT, Plan.FILTER_FIRST, Plan.walk(1e9));

    private static JdbcStore inhabited(Databases database, InMemoryStore memory, Random random) {
        AnyPeople people = new AnyPeople(random, PEOPLE);
        JdbcStore store = database.emptyStore();
        for (int some = 0; some < 3; some++) {
            List<Decision<String>> decisions = Stream.generate(() -> people.come(memory))
                    .limit(PEOPLE / 3)
                    .map(event -> Decision.answering("done").alsoRecording(event))
                    .toList();
            store.journal().recordAll(decisions);
            memory.journal().recordAll(decisions);
        }
        return store;
    }

    private static List<String> found(Session session, Sql page) throws SQLException {
        return session.list(page, row -> row.getString(1));
    }

    private static void assertBeginning(List<String> found, List<String> page, IdentityQuery query) {
        assertThat(found).as("%s", query).isEqualTo(page.subList(0, Math.min(found.size(), page.size())));
    }

    private static List<String> ids(List<Identity> identities) {
        return identities.stream().map(identity -> identity.id().value()).toList();
    }

    @ParameterizedTest
    @EnumSource(Databases.class)
    void every_way_leads_to_the_same_page(Databases database) throws SQLException {
        Random random = new Random(11);
        InMemoryStore memory = new InMemoryStore();
        Tenant tenant = new Tenant(inhabited(database, memory, random).tenantId());
        AnyQuestions questions = new AnyQuestions(random, PEOPLE);
        Set<Way> taken = EnumSet.noneOf(Way.class);
        Plans plans = new Plans();
        try (Connection connection = database.pool().getConnection()) {
            Session session = new Schema(new Tables(null, "selfsame_")).session(connection, tenant);
            for (int i = 0; i < QUERIES; i++) {
                int offset = random.nextInt(i % 2 == 0 ? 10 : PEOPLE);
                IdentityQuery query = questions.query().withWindow(new Window.Offset(20, offset));
                List<Identity> page = memory.identities().list(query).get().items();
                ListingSql sql = new ListingSql(query, session);
                for (Plan plan : PLANS) {
                    assertThat(found(session, sql.page(plan, 20, offset)))
                            .as("%s %s", plan, query)
                            .isEqualTo(ids(page));
                    if (page.size() > 5) {
                        Position after = Position.behind(page.get(4), query.sorters());
                        assertThat(found(session, sql.page(plan, page.size() - 5L, after)))
                                .as("%s %s behind %s", plan, query, after)
                                .isEqualTo(ids(page.subList(5, page.size())));
                    }
                }
                assertBeginning(found(session, sql.page(SHORT, 20, offset)), ids(page), query);
                if (page.size() > 5) {
                    Position after = Position.behind(page.get(4), query.sorters());
                    List<String> rest = ids(page.subList(5, page.size()));
                    assertBeginning(found(session, sql.page(SHORT, rest.size(), after)), rest, query);
                }
                taken.add(plans.choose(query, offset + 20L, null, session).way());
            }
        }
        assertThat(taken).isEqualTo(EnumSet.allOf(Way.class));
    }
}
