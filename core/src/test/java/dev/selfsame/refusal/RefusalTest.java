package dev.selfsame.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.ownership.Ownership;
import dev.selfsame.refusal.Refusal.Conflict;
import dev.selfsame.refusal.Refusal.Drifted;
import dev.selfsame.refusal.Refusal.IllegalTransition;
import dev.selfsame.refusal.Refusal.InvalidFilter;
import dev.selfsame.refusal.Refusal.InvalidParameter;
import dev.selfsame.refusal.Refusal.InvalidToken;
import dev.selfsame.refusal.Refusal.LimitExceeded;
import dev.selfsame.refusal.Refusal.MalformedDocument;
import dev.selfsame.refusal.Refusal.NoAccount;
import dev.selfsame.refusal.Refusal.NoAddress;
import dev.selfsame.refusal.Refusal.NotAllowed;
import dev.selfsame.refusal.Refusal.NotFound;
import dev.selfsame.refusal.Refusal.OverBudget;
import dev.selfsame.refusal.Refusal.OwnsResources;
import dev.selfsame.refusal.Refusal.PasswordRejected;
import dev.selfsame.refusal.Refusal.Protected;
import dev.selfsame.refusal.Refusal.TooSoon;
import dev.selfsame.refusal.Refusal.UnknownReference;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {

    private static final IdentityId ADA = new IdentityId("ada");
    private static final OwnedEntity ENGINEER = new OwnedEntity("ROLE", "engineer", "Engineer");

    private static Stream<Arguments> explained() {
        return Stream.of(
                Arguments.of(
                        new NotFound("ROLE_ASSIGNMENT", "1"), "There is no role assignment with the id or name given."),
                Arguments.of(
                        new UnknownReference("ACCESS_PROFILE", "1"),
                        "The request refers to something that is not there: access profile."),
                Arguments.of(new Protected(ADA), "Identity ada is protected and cannot be deleted."),
                Arguments.of(
                        OwnsResources.of(ADA, List.of(new Ownership(ADA, AssociationType.ROLE_OWNER, ENGINEER))),
                        "Identity cannot be deleted as it is owner of following resources"),
                Arguments.of(
                        new InvalidFilter(3, "a value is missing"),
                        "The filter is not valid at position 3: a value is missing."),
                Arguments.of(
                        new InvalidParameter("limit", "it is negative"),
                        "The value of limit is not valid: it is negative."),
                Arguments.of(new LimitExceeded("ids", 250, 251), "ids: at most 250 are allowed, 251 were given."),
                Arguments.of(
                        new OverBudget(9, List.of("It is too much.", "And too fast."), "1f"),
                        "The plan of 9 changes is over the change budget. It is too much. And too fast. Nothing was done;"
                                + " approve plan 1f to do it."),
                Arguments.of(
                        new Drifted("1f", "2e"),
                        "The plan has changed since it was made: 1f was approved, and it is 2e now. Nothing was done."),
                Arguments.of(new NotAllowed("idn:identity:read"), "The caller lacks the right: idn:identity:read."),
                Arguments.of(new TooSoon(Duration.ofSeconds(7)), "Asked again too soon; try again in 7 s."),
                Arguments.of(
                        new IllegalTransition(ADA, IdentityStatus.TERMINATED, IdentityStatus.ACTIVE),
                        "Identity ada is TERMINATED and cannot become ACTIVE."),
                Arguments.of(new NoAddress(ADA, "personalEmail"), "Identity ada has no personalEmail address."),
                Arguments.of(new NoAccount(ADA, "AD"), "Identity ada has no account on the source."),
                Arguments.of(new InvalidToken(), "The link is not valid (any more)."),
                Arguments.of(new Conflict("The role is disabled"), "The role is disabled."),
                Arguments.of(new PasswordRejected("too short"), "The password was not accepted: too short."),
                Arguments.of(
                        new MalformedDocument("people.csv", 3, 7, "a quote is missing"),
                        "people.csv, line 3, column 7: a quote is missing."));
    }

    @ParameterizedTest
    @MethodSource("explained")
    void a_refusal_is_explained_to_people(Refusal refusal, String explanation) {
        assertThat(refusal.explanation()).isEqualTo(explanation);
    }

    @Test
    void every_refusal_is_explained() {
        assertThat(explained().map(arguments -> arguments.get()[0].getClass()).collect(Collectors.toSet()))
                .isEqualTo(Stream.of(Refusal.class.getPermittedSubclasses()).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "999, 1", "1000, 1", "1001, 2", "9999, 10"})
    void the_time_to_wait_is_told_in_whole_seconds_and_never_too_short(long millis, long seconds) {
        assertThat(new TooSoon(Duration.ofMillis(millis)).explanation())
                .isEqualTo("Asked again too soon; try again in " + seconds + " s.");
    }

    @Test
    void a_document_that_is_malformed_as_a_whole_has_no_line() {
        assertThat(new MalformedDocument("people.csv", 0, 0, "it is empty").explanation())
                .isEqualTo("people.csv: it is empty.");
    }

    @Test
    void what_was_looked_for_is_not_repeated_since_it_may_be_a_person_s_name() {
        assertThat(new NotFound("IDENTITY", "Ada Lovelace").explanation()).doesNotContain("Ada", "Lovelace");
    }

    @Test
    void who_owns_resources_is_told_the_whole_checklist() {
        OwnedEntity pilot = new OwnedEntity("ROLE", "pilot", "Pilot");
        OwnedEntity spring = new OwnedEntity("CAMPAIGN_CAMPAIGNER", "spring", "Spring");
        assertThat(OwnsResources.of(
                        ADA,
                        List.of(
                                new Ownership(ADA, AssociationType.ROLE_OWNER, pilot),
                                new Ownership(ADA, AssociationType.CAMPAIGN_OWNER, spring),
                                new Ownership(ADA, AssociationType.ROLE_OWNER, ENGINEER))))
                .isEqualTo(new OwnsResources(
                        ADA,
                        List.of(
                                new Association(AssociationType.CAMPAIGN_OWNER, List.of(spring)),
                                new Association(AssociationType.ROLE_OWNER, List.of(ENGINEER, pilot)))));
    }

    @Test
    void a_checklist_does_not_change_when_the_list_that_it_came_from_does() {
        Association association = new Association(AssociationType.ROLE_OWNER, List.of(ENGINEER));
        List<Association> checklist = new ArrayList<>(List.of(association));
        OwnsResources refusal = new OwnsResources(ADA, checklist);
        checklist.clear();
        assertThat(refusal).isEqualTo(new OwnsResources(ADA, List.of(association)));
    }

    @Test
    void an_exception_has_the_refusal_and_its_explanation() {
        Refusal refusal = new Conflict("The role is disabled");
        RefusedException exception = new RefusedException(refusal);
        assertThat(exception).hasMessage("The role is disabled.");
        assertThat(exception.refusal()).isEqualTo(refusal);
    }
}
