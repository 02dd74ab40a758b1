package dev.selfsame.resthost;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ServingTest {

    @Test
    void the_program_serves_with_the_token_that_it_prints_until_it_is_stopped() throws Exception {
        Program program = Program.start("--port", "0");
        String base = program.told("Serving (http://\\S+/v2024)");
        String token = program.told("TOKEN=(\\S{20,})");

        HttpResponse<String> answer = Program.list(base, token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Total-Count")).contains("300");
        assertThat(program.stop()).isZero();
    }

    @Test
    void a_token_of_ones_own_is_taken_and_not_printed() throws Exception {
        Program program = Program.start("--port", "0", "--admin-token", "mine");
        String base = program.told("Serving (http://\\S+/v2024)");

        assertThat(program.told("TOKEN=(.*)")).doesNotContain("mine");
        assertThat(Program.list(base, "mine").statusCode()).isEqualTo(200);
        assertThat(Program.list(base, "sample-helpdesk").statusCode()).isEqualTo(200);
        assertThat(Program.list(base, "other").statusCode()).isEqualTo(401);
        assertThat(program.stop()).isZero();
    }
}
