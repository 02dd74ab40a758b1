package dev.selfsame.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.AttributeValue.Texts;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.ports.driven.Connector;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.Capability;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.AccountData;
import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** What all rules of a connector have in common: each test has a fresh source. */
abstract class ConnectorRules {

    static final Outcome DONE = new Outcome.Done();
    static final String ADA = "ada-lovelace";
    static final String GRACE = "grace-hopper";
    static final String NOBODY = "nobody-has-this";
    static final String MAIL = "zoë@x.test";
    static final String OTHER_MAIL = "other@x.test";
    static final String DEPARTMENT = "R&D; \"Engines\", 1st";
    static final Password SECRET = new Password("Corr3ct-Horse");
    static final Password OTHER_SECRET = new Password("Battery-Stapl3");

    private SourceOnTrial source;
    private Connector connector;

    abstract SourceOnTrial newSource();

    @BeforeEach
    final void openSource() {
        source = newSource();
        connector = source.connector();
    }

    final SourceOnTrial source() {
        return source;
    }

    final Connector connector() {
        return connector;
    }

    final void needs(Capability... capabilities) {
        for (Capability capability : capabilities) {
            assumeTrue(connector.capabilities().contains(capability), () -> "the source lacks " + capability);
        }
    }

    final String severalValued() {
        assumeTrue(source.severalValued().isPresent(), "the source has no attribute with several values");
        return source.severalValued().get();
    }

    final List<String> values(int count) {
        return source.severalValues(count);
    }

    /** An account with this name and both single values. */
    final NewAccount account(String name) {
        NewAccount account = source.account(name);
        return account.withAttributes(account.attributes()
                .with(source.attribute(), AttributeValue.of(MAIL))
                .with(source.otherAttribute(), AttributeValue.of(DEPARTMENT)));
    }

    final NewAccount with(NewAccount account, String attribute, AttributeValue value) {
        return account.withAttributes(account.attributes().with(attribute, value));
    }

    /** Makes the account, and tells its native identity. */
    final String made(NewAccount account, String key) {
        return right(connector.create(account, key)).nativeIdentity();
    }

    final String made(String name) {
        return made(account(name), "make " + name);
    }

    final Outcome set(String nativeIdentity, String key, Map<String, Optional<AttributeValue>> values) {
        return outcome(connector.modify(
                AccountChange.builder()
                        .nativeIdentity(nativeIdentity)
                        .putAllValues(values)
                        .build(),
                key));
    }

    final Outcome setBoth(String nativeIdentity, String key, String value, String other) {
        return set(nativeIdentity, key, Map.of(source.attribute(), text(value), source.otherAttribute(), text(other)));
    }

    final List<String> valuesOf(String nativeIdentity, String attribute) {
        return source.valuesOf(nativeIdentity, attribute);
    }

    final Heard heard() {
        Heard heard = new Heard();
        assertThat(connector.readAll(heard)).isEqualTo(DONE);
        assertThat(heard.unreadable).isEmpty();
        return heard;
    }

    final Optional<AccountData> one(String nativeIdentity) {
        return right(connector.readOne(nativeIdentity));
    }

    static Optional<AttributeValue> text(String value) {
        return Optional.of(AttributeValue.of(value));
    }

    /** All values of an account's attribute, as the connector tells them. */
    static List<String> told(Attributes attributes, String name) {
        return attributes
                .get(name)
                .map(value -> value instanceof Texts several ? several.values() : List.of(value.asText()))
                .orElse(List.of());
    }

    static Outcome outcome(Either<Failed, ?> answer) {
        return answer.fold(failed -> failed, done -> DONE);
    }

    static <T> T right(Either<Failed, T> answer) {
        assertThat(answer.isRight()).as("%s", answer).isTrue();
        return answer.get();
    }

    static void assertFailedForGood(Outcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.cause()).isEqualTo(Cause.PERMANENT);
            assertWithoutPersonalData(failed);
        });
    }

    static void assertWorthAnotherTry(Outcome outcome) {
        assertThat(outcome).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.cause()).isIn(Cause.RETRY, Cause.SOURCE_DOWN);
            assertWithoutPersonalData(failed);
        });
    }

    private static void assertWithoutPersonalData(Failed failed) {
        assertThat(failed.message())
                .isNotBlank()
                .doesNotContainIgnoringCase(
                        ADA, GRACE, NOBODY, MAIL, OTHER_MAIL, DEPARTMENT, SECRET.reveal(), OTHER_SECRET.reveal());
    }
}
