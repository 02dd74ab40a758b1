package dev.selfsame.connid;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.attribute.AttributeValue;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.provisioning.AccountChange;
import dev.selfsame.provisioning.NewAccount;
import dev.selfsame.provisioning.Outcome;
import dev.selfsame.provisioning.Outcome.Cause;
import dev.selfsame.provisioning.Outcome.Failed;
import dev.selfsame.provisioning.Password;
import dev.selfsame.source.AccountData;
import io.vavr.control.Either;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a directory asks of the connector beyond the contract. */
class DirectoryTest {

    private static final Outcome DONE = new Outcome.Done();
    private static final String ADA = Directory.person("ada");
    private static final String COUNTESS = Directory.person("countess");

    @RegisterExtension
    private final Closing closing = new Closing();

    private Directory directory;

    @BeforeEach
    void start() {
        directory = closing.after(new Directory());
    }

    private ConnIdConnector connector() {
        return closing.after(directory.connector().build());
    }

    private static NewAccount ada() {
        return NewAccount.builder()
                .nativeIdentity(ADA)
                .attributes(Attributes.ofTexts("cn", "Ada", "sn", "Lovelace")
                        .with("ldapGroups", AttributeValue.of(List.of(Directory.group(1), Directory.group(2)))))
                .password(new Password("first-Secret1"))
                .build();
    }

    private static AccountChange.Builder change(String nativeIdentity) {
        return AccountChange.builder().nativeIdentity(nativeIdentity);
    }

    private static AccountChange renaming() {
        return change(ADA)
                .putValues("dn", Optional.of(AttributeValue.of(COUNTESS)))
                .build();
    }

    @Test
    void ten_thousand_entries_are_told_each_once_page_by_page() {
        for (int i = 0; i < 10_000; i++) {
            directory.addPerson("person-" + i);
        }
        ConnIdConnector connector =
                closing.after(directory.connector().reading("dn", "cn", "mail").build());
        Listener heard = new Listener();

        assertThat(connector.readAll(heard)).isEqualTo(DONE);

        assertThat(heard.nativeIdentities()).hasSize(10_000).doesNotHaveDuplicates();
        assertThat(directory.pages).hasValueGreaterThanOrEqualTo(20).hasValueLessThan(50);
    }

    @Test
    void a_directory_that_goes_down_between_pages_is_not_taken_for_read_and_is_read_when_it_is_back() {
        for (int i = 0; i < 300; i++) {
            directory.addPerson("person-" + i);
        }
        ConnIdConnector connector =
                closing.after(directory.connector().pageSize(50).build());
        Listener interrupted = new Listener() {
            @Override
            public void account(AccountData account) {
                super.account(account);
                if (accounts.size() == 120) {
                    directory.goDown();
                }
            }
        };

        Outcome outcome = connector.readAll(interrupted);

        assertThat(outcome).isInstanceOfSatisfying(Failed.class, failed -> assertThat(failed.cause())
                .isEqualTo(Cause.SOURCE_DOWN));
        assertThat(interrupted.accounts.size()).isBetween(120, 150);

        directory.comeBack();
        Listener heard = new Listener();
        assertThat(connector.readAll(heard)).isEqualTo(DONE);
        assertThat(heard.nativeIdentities()).hasSize(300).doesNotHaveDuplicates();
    }

    @Test
    void a_joiner_moves_is_renamed_disabled_and_comes_back_with_a_new_password() {
        ConnIdConnector connector = connector();
        assertThat(connector.create(ada(), "k1").isRight()).isTrue();
        assertThat(directory.groupsOf(ADA)).containsExactlyInAnyOrder(Directory.group(1), Directory.group(2));
        assertThat(directory.accepts(ADA, "first-Secret1")).isTrue();

        AccountChange move = change(ADA)
                .putValues("departmentNumber", Optional.of(AttributeValue.of("42")))
                .putAdded("ldapGroups", List.of(Directory.group(3)))
                .putRemoved("ldapGroups", List.of(Directory.group(1)))
                .build();
        assertThat(connector.modify(move, "k2")).isEqualTo(Either.right(ADA));
        assertThat(connector.modify(renaming(), "k3")).isEqualTo(Either.right(COUNTESS));
        assertThat(directory.groupsOf(COUNTESS)).containsExactlyInAnyOrder(Directory.group(2), Directory.group(3));
        assertThat(directory.groupsOf(ADA)).isEmpty();

        assertThat(connector.setEnabled(COUNTESS, false, "k4")).isEqualTo(DONE);
        assertThat(directory.valuesOf(COUNTESS, "nsAccountLock")).containsExactly("true");
        assertThat(connector.setEnabled(COUNTESS, true, "k5")).isEqualTo(DONE);
        assertThat(connector.setPassword(COUNTESS, new Password("second-Secret2")))
                .isEqualTo(DONE);
        assertThat(directory.accepts(COUNTESS, "second-Secret2")).isTrue();
        assertThat(directory.accepts(COUNTESS, "first-Secret1")).isFalse();
    }

    @Test
    void a_rename_that_is_tried_again_answers_the_new_name() {
        ConnIdConnector connector = connector();
        connector.create(ada(), "k1");

        assertThat(connector.modify(renaming(), "k2")).isEqualTo(Either.right(COUNTESS));
        assertThat(connector.modify(renaming(), "k2")).isEqualTo(Either.right(COUNTESS));
    }

    @Test
    void an_account_is_known_by_the_attribute_for_people_where_it_has_one() {
        directory.addPerson("grace");
        ConnIdConnector connector =
                closing.after(directory.connector().displayAttribute("cn").build());
        ConnIdConnector other =
                closing.after(directory.connector().displayAttribute("mail").build());

        assertThat(connector.readOne(Directory.person("grace")).get().get().name())
                .isEqualTo("grace");
        assertThat(other.readOne(Directory.person("grace")).get().get().name()).isEqualTo(Directory.person("grace"));
    }

    @Test
    void changes_go_on_with_a_new_connector_where_another_one_ended() {
        String start = connector().readChanges(Optional.empty(), new Listener()).get();
        directory.addPerson("grace");
        Listener heard = new Listener();

        connector().readChanges(Optional.of(start), heard).get();

        assertThat(heard.nativeIdentities()).containsExactly(Directory.person("grace"));
    }

    @Test
    void bytes_of_passwords_are_never_told() {
        ConnIdConnector connector =
                closing.after(directory.connector().reading().build());
        connector.create(ada(), "k1");
        Listener heard = new Listener();

        assertThat(connector.readAll(heard)).isEqualTo(DONE);

        assertThat(heard.accounts.get(0).attributes().names()).contains("sn").doesNotContain("userPassword");
    }

    @Test
    void what_the_bundle_passes_over_in_silence_is_a_failure() {
        ConnIdConnector connector = closing.after(directory
                .connector()
                .property("statusManagementClass", "net.tirasa.connid.bundles.ldap.commons.DefaultStatusManagement")
                .build());
        connector.create(ada(), "k1");

        assertThat(connector.setEnabled(ADA, false, "k2"))
                .isEqualTo(new Failed(Cause.PERMANENT, "the source ignores this"));
    }

    @Test
    void a_value_that_the_directory_does_not_take_is_a_failure() {
        ConnIdConnector connector = connector();
        connector.create(ada(), "k1");
        AccountChange unknown = change(ADA)
                .putValues("noSuchAttribute", Optional.of(AttributeValue.of("x")))
                .build();

        assertThat(connector.modify(unknown, "k2").getLeft().cause()).isEqualTo(Cause.PERMANENT);
    }

    @Test
    void a_wrong_password_of_ours_stops_everything_until_it_is_put_right() {
        ConnIdConnector connector = closing.after(
                directory.connector().property("credentials", "wrong").build());

        assertThat(connector.readAll(new Listener()))
                .isInstanceOfSatisfying(
                        Failed.class, failed -> assertThat(failed.cause()).isEqualTo(Cause.SOURCE_DOWN));
    }

    @Test
    void a_server_that_hangs_is_left_alone_after_the_time_limit() throws IOException {
        try (ServerSocket mute = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            ConnIdConnector connector = closing.after(directory
                    .connector()
                    .property("port", mute.getLocalPort())
                    .property("readTimeout", 0)
                    .timeLimit(Duration.ofMillis(300))
                    .build());

            Failed late = new Failed(Cause.RETRY, "the source takes too long");
            assertThat(connector.test()).isEqualTo(late);
            assertThat(connector.readAll(new Listener())).isEqualTo(late);
            assertThat(connector.setPassword(ADA, new Password("secret"))).isEqualTo(late);
        }
    }

    @Test
    void nothing_is_printed() {
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            ConnIdConnector connector = connector();
            connector.create(ada(), "k1");
            connector.create(ada(), "k2");
            connector.readAll(new Listener());
        } finally {
            System.setOut(before);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
