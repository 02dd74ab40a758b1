package dev.selfsame.resthost.http;

import dev.selfsame.json.V2024;
import dev.selfsame.ports.Caller;
import dev.selfsame.ports.driving.Operations;
import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.jetty.server.AbstractConnector;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;

/** Serves the V2024 Identities API until it is closed. */
public final class ApiServer implements AutoCloseable {

    /** Filters are part of the URL, and long ones are legal. */
    private static final int LONGEST_HEADER = 256 * 1024;

    private static final long LONGEST_BODY = 1024 * 1024;
    private static final long SHUTDOWN_MILLIS = 5_000;
    private static final long IDLE_MILLIS = 50;

    private final Javalin javalin;

    private ApiServer(Javalin javalin) {
        this.javalin = javalin;
    }

    /**
     * Starts to serve.
     *
     * @param operations what a caller can ask for
     * @param address where to listen; port 0 takes any that is free
     * @throws PortInUse when somebody else listens there
     */
    public static ApiServer start(
            Function<Caller, Operations> operations, Callers callers, RateLimit limit, InetSocketAddress address) {
        Exchange.Front front = new Exchange.Front(V2024.format(), operations);
        Javalin javalin = Javalin.create(config -> {
            contain(config, front.format());
            route(config, front, new Gate(callers, limit));
        });
        try {
            javalin.start(address.getHostString(), address.getPort());
            Stream.of(javalin.jettyServer().server().getConnectors()).forEach(ApiServer::hurry);
            return new ApiServer(javalin);
        } catch (RuntimeException trouble) {
            javalin.stop();
            throw PortInUse.or(trouble, address);
        }
    }

    private static void contain(JavalinConfig config, V2024 format) {
        config.startup.showJavalinBanner = false;
        config.http.maxRequestSize = LONGEST_BODY;
        config.http.prefer405over404 = true;
        config.http.defaultContentType = "application/json";
        config.router.ignoreTrailingSlashes = false;
        config.jetty.modifyHttpConfiguration(ApiServer::lengthen);
        config.jetty.modifyServer(server -> {
            server.setErrorHandler(new ContainerErrors(format));
            server.setStopTimeout(SHUTDOWN_MILLIS);
        });
    }

    private static void lengthen(HttpConfiguration http) {
        http.setRequestHeaderSize(LONGEST_HEADER);
        http.setSendServerVersion(false);
    }

    /** A connection that waits for its next request needn't be waited for. */
    private static void hurry(Connector connector) {
        if (connector instanceof AbstractConnector patient) {
            patient.setShutdownIdleTimeout(IDLE_MILLIS);
        }
    }

    private static void route(JavalinConfig config, Exchange.Front front, Gate gate) {
        config.routes.before(context -> Exchange.begin(context, front));
        config.routes.before("/v2024/*", gate::pass);
        config.routes.before("/selfsame/*", gate::pass);
        Stream.of(IdentityRoutes.routes(), WorkRoutes.routes(), PreviewRoutes.routes(), AccessRoutes.routes())
                .flatMap(List::stream)
                .forEach(route -> add(config, route));
        config.routes.exception(HttpResponseException.class, Failures::rejected);
        config.routes.exception(Exception.class, Failures::brokeDown);
    }

    private static void add(JavalinConfig config, Route route) {
        config.routes.addHttpHandler(route.method(), route.path(), route::handle);
        if (route.method().equals(HandlerType.GET)) {
            config.routes.addHttpHandler(HandlerType.HEAD, route.path(), route::handle);
        }
    }

    public int port() {
        return javalin.port();
    }

    /** Lets the requests that are under way end. */
    @Override
    public void close() {
        javalin.stop();
    }
}
