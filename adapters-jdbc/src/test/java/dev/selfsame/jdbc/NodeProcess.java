package dev.selfsame.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.selfsame.ports.Selfsame;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A node in a process of its own, which can be killed. */
final class NodeProcess implements AutoCloseable {

    private final Process process;

    private NodeProcess(Process process) {
        this.process = process;
    }

    static NodeProcess started(String url, String tenant, String postbox) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                NodeProcess.class.getName(),
                url,
                tenant,
                postbox);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            if (process.getInputStream().read() < 0) {
                throw new IllegalStateException("the node did not start");
            }
            return new NodeProcess(process);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        kill();
    }

    /** Runs a node until its parent is gone. */
    public static void main(String[] arguments) throws IOException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setMaximumPoolSize(8);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbcStore store = JdbcStore.on(pool).forTenant(arguments[1]);
            Selfsame selfsame =
                    Selfsame.on(store).mailer(new Postbox(pool, arguments[2])).build();
            try (JdbcNode node = JdbcNode.of(store, selfsame)
                    .pollingEvery(Duration.ofMillis(200))
                    .heartbeatEvery(Duration.ofMillis(300))
                    .start()) {
                System.out.write("started\n".getBytes(StandardCharsets.UTF_8));
                System.out.flush();
                while (System.in.read() >= 0) {
                    Thread.onSpinWait();
                }
                System.err.println(node);
            }
        }
    }
}
