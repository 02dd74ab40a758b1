package dev.selfsame.json;

import static dev.selfsame.json.Examples.json;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.selfsame.identity.IdentityId;
import dev.selfsame.identity.IdentityStatus;
import dev.selfsame.ownership.Association;
import dev.selfsame.ownership.AssociationType;
import dev.selfsame.ownership.OwnedEntity;
import dev.selfsame.refusal.Refusal;
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
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class RefusalAnswersTest {

    private static final V2024 FORMAT = V2024.format();
    private static final String TRACKING_ID = "b21b1f7ce4da4d639f2c62a57171b427";
    private static final IdentityId ID = new IdentityId("i1");

    private static final Map<Refusal, String> DETAILS = Map.ofEntries(
            Map.entry(new NotFound("IDENTITY", "x"), "404 Not found"),
            Map.entry(new InvalidFilter(3, "unknown field"), "400.1.3 Illegal value"),
            Map.entry(new InvalidParameter("limit", "not a number"), "400.1.3 Illegal value"),
            Map.entry(new InvalidToken(), "400.1.3 Illegal value"),
            Map.entry(new PasswordRejected("too short"), "400.1.3 Illegal value"),
            Map.entry(new LimitExceeded("ids", 250, 251), "400.1.4 Limit violation"),
            Map.entry(new OverBudget(9, List.of(), "1f"), "400.1.4 Limit violation"),
            Map.entry(new Drifted("1f", "2e"), "400.1.409 Reference conflict"),
            Map.entry(new MalformedDocument("request body", 1, 2, "it ends too early"), "400.1 Bad Request Content"),
            Map.entry(new NoAddress(ID, "email"), "400.1 Bad Request Content"),
            Map.entry(new NoAccount(ID, "HR"), "400.1.404 Referenced object not found"),
            Map.entry(
                    new IllegalTransition(ID, IdentityStatus.ACTIVE, IdentityStatus.PENDING),
                    "400.1.409 Reference conflict"),
            Map.entry(new Conflict("The task has ended already"), "400.1.409 Reference conflict"),
            Map.entry(new NotAllowed("idn:identity:manage"), "403 Forbidden"));

    @Test
    void every_refusal_has_its_answer() {
        assertThat(Answers.answered()).isEqualTo(Set.of(Refusal.class.getPermittedSubclasses()));
    }

    @Test
    void a_refusal_has_one_status_and_one_detail_code_and_says_why() {
        DETAILS.forEach((refusal, detail) -> {
            Answer answer = FORMAT.refusal(refusal, TRACKING_ID, List.of());
            JsonNode body = json(answer.body());

            assertThat(answer.status()).isEqualTo(Integer.parseInt(detail.substring(0, 3)));
            assertThat(answer.headers()).isEqualTo(Map.of("Content-Type", "application/json"));
            assertThat(body.path("detailCode").asText()).isEqualTo(detail);
            assertThat(body.path("causes").path(0).path("text").asText()).isEqualTo(refusal.explanation());
        });
    }

    @Test
    void an_error_has_the_published_shape_and_the_missing_right_among_its_causes() {
        assertThat(json(FORMAT.refusal(new NotAllowed("idn:identity:manage"), TRACKING_ID, List.of())
                        .body()))
                .isEqualTo(json("""
                {"detailCode":"403 Forbidden","trackingId":"b21b1f7ce4da4d639f2c62a57171b427",
                 "messages":[{"locale":"en-US","localeOrigin":"DEFAULT",
                  "text":"The server understood the request but refuses to authorize it."}],
                 "causes":[{"locale":"en-US","localeOrigin":"DEFAULT",
                  "text":"The caller lacks the right: idn:identity:manage."}]}"""));
    }

    @ParameterizedTest
    @CsvSource({
        "de-CH,de,Ein interner Fehler ist aufgetreten.",
        "fr,fr,Une erreur interne s'est produite.",
        "en-GB,en-US,An internal fault occurred."
    })
    void the_generic_text_is_also_in_the_language_asked_for(String asked, String locale, String text) {
        List<Locale> accepted = List.of(Locale.JAPANESE, Locale.forLanguageTag(asked), Locale.GERMAN);

        assertThat(json(FORMAT.error(500, TRACKING_ID, accepted, "Trouble.").body())
                        .path("messages"))
                .isEqualTo(json("""
                [{"locale":"en-US","localeOrigin":"DEFAULT","text":"An internal fault occurred."},
                 {"locale":"%s","localeOrigin":"REQUEST","text":"%s"}]""".formatted(locale, text)));
    }

    @ParameterizedTest
    @EnumSource
    void each_code_has_its_own_text_in_each_language(Code code) {
        assertThat(List.of(Language.values()).stream().map(language -> language.text(code)))
                .doesNotHaveDuplicates()
                .allSatisfy(text -> assertThat(text).endsWith(".").doesNotContain("''"));
    }

    @Test
    void an_owner_is_answered_with_the_whole_checklist() {
        Association owned = new Association(
                AssociationType.CAMPAIGN_OWNER, List.of(new OwnedEntity("CAMPAIGN_CAMPAIGNER", "b660", "Gaston")));

        Answer answer = FORMAT.refusal(new OwnsResources(ID, List.of(owned)), TRACKING_ID, List.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(json(answer.body())).isEqualTo(json("""
                {"message":"Identity cannot be deleted as it is owner of following resources",
                 "associationDetails":[{"associationType":"CAMPAIGN_OWNER",
                  "entities":[{"id":"b660","name":"Gaston","type":"CAMPAIGN_CAMPAIGNER"}]}]}"""));
    }

    @Test
    void a_protected_identity_is_answered_in_the_same_shape() {
        Answer answer = FORMAT.refusal(new Protected(ID), TRACKING_ID, List.of());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(json(answer.body())).isEqualTo(json("""
                {"message":"Identity i1 is protected and cannot be deleted.","associationDetails":[]}"""));
    }

    @ParameterizedTest
    @CsvSource({"PT6.000000001S,7", "PT7S,7", "PT0S,1", "PT-5S,1", "PT0.2S,1"})
    void too_soon_says_when_to_try_again_in_whole_seconds(Duration wait, String seconds) {
        Answer answer = FORMAT.refusal(new TooSoon(wait), TRACKING_ID, List.of());

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.headers()).isEqualTo(Map.of("Content-Type", "application/json", "Retry-After", seconds));
        assertThat(json(answer.body())).isEqualTo(json("{\"message\":\" Rate Limit Exceeded \"}"));
    }

    @ParameterizedTest
    @CsvSource({
        "400,400.1 Bad Request Content",
        "403,403 Forbidden",
        "404,404 Not found",
        "405,405 Method not allowed",
        "406,400.1 Bad Request Content",
        "413,413 Content too large",
        "415,415 Unsupported media type",
        "500,500.0 Internal Fault",
        "503,500.0 Internal Fault"
    })
    void the_host_s_own_errors_keep_their_status(int status, String detail) {
        Answer answer = FORMAT.error(status, TRACKING_ID, List.of(), "So it is.");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(json(answer.body()).path("detailCode").asText()).isEqualTo(detail);
        assertThat(json(answer.body()).path("trackingId").asText()).isEqualTo(TRACKING_ID);
    }

    @Test
    void unauthorized_says_so_in_its_own_shape() {
        Answer answer = FORMAT.unauthorized("JWT validation failed: JWT is expired");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(json(answer.body())).isEqualTo(json("{\"error\":\"JWT validation failed: JWT is expired\"}"));
        assertThat(json(FORMAT.error(401, TRACKING_ID, List.of(), "No.").body()))
                .isEqualTo(json("{\"error\":\"No.\"}"));
    }

    @Test
    void the_host_s_rate_limit_is_answered_alike() {
        assertThat(FORMAT.rateLimited(Duration.ofMillis(9_001)).headers()).containsEntry("Retry-After", "10");
        assertThat(FORMAT.error(429, TRACKING_ID, List.of(), "Too many.").headers())
                .containsEntry("Retry-After", "1");
    }
}
