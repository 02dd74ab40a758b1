package dev.selfsame.resthost;

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

/** The program while it serves. */
record Program(FutureTask<Integer> status, Thread thread, Scanner printed) {

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

    static HttpResponse<String> list(String base, String token) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(base + "/identities?limit=1&count=true"))
                                .header("Authorization", "Bearer " + token)
                                .header("X-SailPoint-Experimental", "true")
                                .build(),
                        BodyHandlers.ofString());
    }

    int stop() throws ExecutionException, InterruptedException {
        thread.interrupt();
        return status.get();
    }
}
