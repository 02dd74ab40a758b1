package dev.selfsame.resthost.http;

import dev.selfsame.identity.IdentityId;
import dev.selfsame.inmemory.InMemory;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.driving.Operations;
import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.resthost.SmallTenant;
import dev.selfsame.resthost.home.Home;
import dev.selfsame.resthost.tenant.Setup;
import dev.selfsame.resthost.tenant.Tenant;
import dev.selfsame.velocity.VelocityTemplates;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;

/** The small tenant, served on a free port of the loopback address, with a clock that stands still. */
final class HttpHost implements AutoCloseable {

    static final Instant START = Instant.parse("2026-03-01T12:00:00Z");

    static final String ADMIN = "admin-token";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final InMemory memory;
    private final ApiServer server;

    private HttpHost(InMemory memory, ApiServer server) {
        this.memory = memory;
        this.server = server;
    }

    static HttpHost start() {
        return start(1_000_000);
    }

    /** Lets each client ask so often in ten seconds. */
    static HttpHost start(int requests) {
        InMemory memory = InMemory.builder()
                .startingAt(START)
                .seed(1)
                .templates(VelocityTemplates.sandboxed())
                .deterministic();
        Setup.Done done = Setup.perform(Tenant.read(SmallTenant.folder()).get(), Home.in(memory));
        Callers callers = Callers.none().with(ADMIN, Caller.administrator("admin"));
        for (Map.Entry<String, Caller> each : done.callers().entrySet()) {
            callers = callers.with(each.getKey(), each.getValue());
        }
        RateLimit limit = new RateLimit(requests, Duration.ofSeconds(10), memory.clock());
        return new HttpHost(memory, serve(memory.selfsame()::as, callers, limit));
    }

    /** Serves nobody's data. */
    static HttpHost serving(InMemory memory, Function<Caller, Operations> operations) {
        Callers callers = Callers.none().with(ADMIN, Caller.administrator("admin"));
        return new HttpHost(
                memory, serve(operations, callers, new RateLimit(1_000_000, Duration.ofSeconds(10), memory.clock())));
    }

    private static ApiServer serve(Function<Caller, Operations> operations, Callers callers, RateLimit limit) {
        return ApiServer.start(operations, callers, limit, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    InMemory memory() {
        return memory;
    }

    Operations operations() {
        return memory.selfsame().as(Caller.system());
    }

    int port() {
        return server.port();
    }

    /** The id of the person with an alias. */
    IdentityId idOf(String alias) {
        return operations()
                .list(IdentityQuery.builder()
                        .filter(new Filter.Equal(FilterField.ALIAS, alias))
                        .build())
                .get()
                .items()
                .get(0)
                .id();
    }

    Asking asAdmin() {
        return as(ADMIN);
    }

    Asking as(String token) {
        return new Asking(this, Map.of("Authorization", "Bearer " + token, "X-SailPoint-Experimental", "true"));
    }

    Asking asNobody() {
        return new Asking(this, Map.of());
    }

    Reply send(String method, String path, Map<String, String> headers, byte[] body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        try {
            return Reply.of(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException trouble) {
            throw new IllegalStateException(trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        server.close();
        memory.close();
    }
}
