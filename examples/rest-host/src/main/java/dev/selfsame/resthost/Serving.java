package dev.selfsame.resthost;

import dev.selfsame.ports.Caller;
import dev.selfsame.resthost.home.Home;
import dev.selfsame.resthost.http.ApiServer;
import dev.selfsame.resthost.http.Callers;
import dev.selfsame.resthost.http.RateLimit;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The time between start and stop; a signal to the program stops it, and so does an interruption of its thread. */
final class Serving implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 15;

    private final ApiServer server;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final CountDownLatch stopped = new CountDownLatch(1);
    private final Thread onSignal = new Thread(this::stop, "selfsame-stop");
    private volatile boolean signalled;

    private Serving(ApiServer server) {
        this.server = server;
    }

    static Serving start(Home home, Map<String, Caller> callers, AdminToken admin, InetSocketAddress address) {
        Callers known = Callers.none().with(admin.value(), Caller.administrator("admin"));
        for (Map.Entry<String, Caller> caller : callers.entrySet()) {
            known = known.with(caller.getKey(), caller.getValue());
        }
        Serving serving = new Serving(
                ApiServer.start(home.selfsame()::as, known, RateLimit.published(InstantSource.system()), address));
        Runtime.getRuntime().addShutdownHook(serving.onSignal);
        return serving;
    }

    int port() {
        return server.port();
    }

    void untilStopped() {
        try {
            stopping.await();
        } catch (InterruptedException asked) {
            stopping.countDown();
        }
    }

    /** The program ends when this does, so it waits until what is under way is done. */
    private void stop() {
        signalled = true;
        stopping.countDown();
        try {
            stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.close();
        stopped.countDown();
        if (!signalled) {
            Runtime.getRuntime().removeShutdownHook(onSignal);
        }
    }
}
