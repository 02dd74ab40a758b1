package dev.selfsame.inmemory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.selfsame.access.AssignmentRequest;
import dev.selfsame.identity.Fulfilment;
import dev.selfsame.source.AccountData;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** From a change in HR to the accounts in the directory, and back. */
class LifecycleTest {

    private final Firm firm = new Firm();

    @Test
    void a_joiner_gets_roles_and_an_account_with_its_groups() {
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();

        assertThat(firm.roles("1")).containsExactly("Sales by ROLE_MEMBERSHIP", "Staff by ROLE_MEMBERSHIP");
        assertThat(firm.groups("1")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
        assertThat(firm.inDirectory("1").map(AccountData::disabled)).contains(false);
        assertThat(firm.known("1").flatMap(account -> account.identity()))
                .contains(firm.person("1").id());
        assertThat(firm.person("1").fulfilment()).isEqualTo(Fulfilment.SETTLED);
    }

    @Test
    void reading_everything_again_writes_nothing() {
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();
        int writes = firm.directory.writes().size();

        firm.readsHr().readsDirectory().readsHr();
        firm.system().process(java.util.List.of(firm.person("1").id())).get();
        firm.memory.runUntilIdle();

        assertThat(firm.directory.writes()).hasSize(writes);
        assertThat(firm.known("1").flatMap(account -> account.identity()))
                .contains(firm.person("1").id());
    }

    @Test
    void a_mover_loses_what_the_old_department_brought_and_keeps_the_rest() {
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();
        AssignmentRequest vpn = AssignmentRequest.builder()
                .identity(firm.person("1").id())
                .role(Firm.VPN)
                .build();
        firm.system().assign(vpn).get();
        firm.memory.runUntilIdle();
        assertThat(firm.groups("1")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff", "GG-VPN");

        firm.hires("1", "Ada Lovelace", "IT").readsHr();

        assertThat(firm.roles("1")).containsExactly("Staff by ROLE_MEMBERSHIP", "VPN by API");
        assertThat(firm.groups("1")).containsExactlyInAnyOrder("GG-Staff", "GG-VPN");
    }

    @Test
    void a_group_that_the_directory_gave_by_itself_stays() {
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();
        firm.directory.put(firm.inDirectory("1")
                .orElseThrow()
                .withAttributes(firm.directory
                        .attributes("1")
                        .with(
                                "memberOf",
                                dev.selfsame.attribute.AttributeValue.of(
                                        java.util.List.of("GG-Sales", "GG-Staff", "GG-Choir")))));
        firm.readsDirectory();

        firm.tells("1", "Ada Lovelace", "Sales", "gone").readsHr();

        assertThat(firm.groups("1")).containsExactly("GG-Choir");
    }

    @Test
    void a_leaver_loses_the_groups_and_is_disabled_but_not_deleted() {
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();

        firm.tells("1", "Ada Lovelace", "Sales", "gone").readsHr();

        assertThat(firm.roles("1")).isEmpty();
        assertThat(firm.groups("1")).isEmpty();
        assertThat(firm.inDirectory("1").map(AccountData::disabled)).contains(true);
        assertThat(firm.known("1").map(account -> account.disabled())).contains(true);
    }

    @Test
    void who_comes_back_has_the_same_account_enabled_again() {
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();
        firm.tells("1", "Ada Lovelace", "Sales", "gone").readsHr();
        var account = firm.known("1").orElseThrow().id();

        firm.hires("1", "Ada King", "IT").readsHr();

        assertThat(firm.inDirectory("1").map(AccountData::disabled)).contains(false);
        assertThat(firm.groups("1")).containsExactly("GG-Staff");
        assertThat(firm.known("1").map(known -> known.id())).contains(account);
    }

    @Test
    void again_and_again_is_done_again_and_again() {
        for (int year = 0; year < 3; year++) {
            firm.hires("1", "Ada Lovelace", "Sales").readsHr();
            assertThat(firm.groups("1")).containsExactlyInAnyOrder("GG-Sales", "GG-Staff");
            assertThat(firm.inDirectory("1").map(AccountData::disabled)).contains(false);
            firm.tells("1", "Ada Lovelace", "Sales", "leave").readsHr();
            assertThat(firm.groups("1")).isEmpty();
            assertThat(firm.inDirectory("1").map(AccountData::disabled)).contains(true);
        }
    }

    @Test
    void somebody_who_is_long_gone_is_passed_over_by_the_schedule_and_keeps_a_disabled_account() {
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();
        firm.tells("1", "Ada Lovelace", "Sales", "gone").readsHr();
        int writes = firm.directory.writes().size();

        firm.memory.pass(Duration.ofDays(3));

        assertThat(firm.directory.writes()).hasSize(writes);
        assertThat(firm.inDirectory("1").map(AccountData::disabled)).contains(true);
    }

    @Test
    void an_account_is_deleted_where_the_lifecycle_state_says_so_and_made_again() {
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();

        firm.tells("1", "Ada Lovelace", "Sales", "erased").readsHr();
        assertThat(firm.inDirectory("1")).isEmpty();
        assertThat(firm.known("1")).isEmpty();

        firm.hires("1", "Ada Lovelace", "IT").readsHr();
        assertThat(firm.groups("1")).containsExactly("GG-Staff");
    }

    @Test
    void a_role_that_somebody_was_deprived_of_comes_back_while_its_membership_is_met() {
        firm.hires("1", "Ada Lovelace", "Sales").readsHr();
        var held = firm.memory.store().assignments().of(firm.person("1").id()).stream()
                .filter(assignment -> assignment.role().id().equals(Firm.SALES))
                .findFirst()
                .orElseThrow();

        firm.system().revoke(firm.person("1").id(), held.id()).get();
        firm.memory.runUntilIdle();

        assertThat(firm.roles("1")).contains("Sales by ROLE_MEMBERSHIP");
        assertThat(firm.groups("1")).contains("GG-Sales");
    }

    @Test
    void a_requested_role_ends_when_its_time_is_over() {
        firm.hires("1", "Ada Lovelace", "IT").readsHr();
        firm.system()
                .assign(AssignmentRequest.builder()
                        .identity(firm.person("1").id())
                        .role(Firm.VPN)
                        .startDate(Firm.START.plus(Duration.ofDays(1)))
                        .removeDate(Firm.START.plus(Duration.ofDays(3)))
                        .build())
                .get();

        firm.memory.pass(Duration.ofHours(23));
        assertThat(firm.groups("1")).containsExactly("GG-Staff");
        firm.memory.pass(Duration.ofHours(2));
        assertThat(firm.groups("1")).containsExactlyInAnyOrder("GG-Staff", "GG-VPN");
        firm.memory.pass(Duration.ofDays(2));
        assertThat(firm.groups("1")).containsExactly("GG-Staff");
    }

    @Test
    void an_account_that_was_there_before_is_taken_for_the_one_to_be_made() {
        firm.directory.put(AccountData.builder().nativeIdentity("1").build());
        firm.readsDirectory();

        firm.hires("1", "Ada Lovelace", "IT").readsHr();

        assertThat(firm.known("1").flatMap(account -> account.identity()))
                .contains(firm.person("1").id());
        assertThat(firm.groups("1")).containsExactly("GG-Staff");
    }

    @Test
    void an_account_that_nobody_has_read_yet_is_taken_for_the_one_to_be_made() {
        firm.directory.put(AccountData.builder().nativeIdentity("1").build());

        firm.hires("1", "Ada Lovelace", "IT").readsHr();

        assertThat(firm.known("1").flatMap(account -> account.identity()))
                .isEqualTo(Optional.of(firm.person("1").id()));
        assertThat(firm.groups("1")).containsExactly("GG-Staff");
    }
}
