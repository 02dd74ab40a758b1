package dev.selfsame.resthost;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Scanner;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class ServingTest {

    private record Program(FutureTask<Integer> status, Thread thread, Scanner printed) {

        static Program start(String... args) throws IOException {
            PipedInputStream end = new PipedInputStream(1 << 20);
            PrintStream out = new PrintStream(new PipedOutputStream(end), true, StandardCharsets.UTF_8);
            FutureTask<Integer> status = new FutureTask<>(() -> Main.run(args, out, out));
            Thread thread = new Thread(status, "program");
            thread.start();
            return new Program(status, thread, new Scanner(end, StandardCharsets.UTF_8));
        }

        String told(String pattern) {
            printed.findWithinHorizon(pattern, 0);
            MatchResult found = printed.match();
            return found.group(1);
        }

        int stop() throws ExecutionException, InterruptedException {
            thread.interrupt();
            return status.get();
        }
    }

    private static HttpResponse<String> list(String base, String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base + "/identities?limit=1&count=true"))
                                .header("Authorization", "Bearer " + token)
                                .header("X-SailPoint-Experimental", "true")
                                .build(),
                        BodyHandlers.ofString());
    }

    @Test
    void the_program_serves_with_the_token_that_it_prints_until_it_is_stopped() throws Exception {
        Program program = Program.start("--port", "0");
        String base = program.told("Serving (http://\\S+/v2024)");
        String token = program.told("TOKEN=(\\S{20,})");

        HttpResponse<String> answer = list(base, token);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Total-Count")).contains("300");
        assertThat(program.stop()).isZero();
    }

    @Test
    void a_token_of_ones_own_is_taken_and_not_printed() throws Exception {
        Program program = Program.start("--port", "0", "--admin-token", "mine");
        String base = program.told("Serving (http://\\S+/v2024)");

        assertThat(program.told("TOKEN=(.*)")).doesNotContain("mine");
        assertThat(list(base, "mine").statusCode()).isEqualTo(200);
        assertThat(list(base, "sample-helpdesk").statusCode()).isEqualTo(200);
        assertThat(list(base, "other").statusCode()).isEqualTo(401);
        assertThat(program.stop()).isZero();
    }
}
