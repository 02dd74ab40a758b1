package dev.selfsame.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityStatusTest {

    private static Set<IdentityStatus> after(IdentityStatus status) {
        return Arrays.stream(IdentityStatus.values()).filter(status::mayBecome).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource({
        "UNREGISTERED, PENDING DISABLED DEACTIVATED TERMINATED ERROR",
        "PENDING, PENDING REGISTERED DISABLED DEACTIVATED TERMINATED ERROR",
        "REGISTERED, ACTIVE WARNING LOCKED DISABLED DEACTIVATED TERMINATED ERROR",
        "ACTIVE, ACTIVE WARNING LOCKED DISABLED DEACTIVATED TERMINATED ERROR",
        "WARNING, ACTIVE REGISTERED LOCKED DISABLED DEACTIVATED TERMINATED",
        "LOCKED, ACTIVE REGISTERED LOCKED DISABLED DEACTIVATED TERMINATED",
        "ERROR, ACTIVE REGISTERED LOCKED DISABLED DEACTIVATED TERMINATED",
        "DISABLED, ACTIVE REGISTERED TERMINATED",
        "DEACTIVATED, ACTIVE REGISTERED TERMINATED",
        "TERMINATED, ''",
    })
    void a_status_leads_to_these_and_back_to_the_start(IdentityStatus status, String next) {
        Set<IdentityStatus> expected = Arrays.stream(
                        (next + " UNREGISTERED").trim().split(" ", -1))
                .map(IdentityStatus::valueOf)
                .collect(Collectors.toSet());
        assertThat(after(status)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void a_reset_leads_back_to_the_start_from_everywhere(IdentityStatus status) {
        assertThat(status.mayBecome(IdentityStatus.UNREGISTERED)).isTrue();
    }

    @Test
    void nobody_registers_without_an_invitation() {
        assertThat(IdentityStatus.UNREGISTERED.mayBecome(IdentityStatus.REGISTERED))
                .isFalse();
    }

    @Test
    void the_literals_are_the_published_ones() {
        assertThat(Arrays.stream(IdentityStatus.values()).map(Enum::name))
                .containsExactlyInAnyOrder(
                        "UNREGISTERED",
                        "REGISTERED",
                        "PENDING",
                        "WARNING",
                        "DISABLED",
                        "ACTIVE",
                        "DEACTIVATED",
                        "TERMINATED",
                        "ERROR",
                        "LOCKED");
    }
}
