package dev.selfsame.benchmarks;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.selfsame.jdbc.JdbcNode;
import dev.selfsame.jdbc.JdbcStore;
import dev.selfsame.ports.Selfsame;
import dev.selfsame.smtp.Security;
import dev.selfsame.smtp.SmtpMailer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** A node in a process of its own, to be killed. */
public final class SoakNode {

    private final Process process;

    private SoakNode(Process process) {
        this.process = process;
    }

    static SoakNode started(String database, String tenant, int smtpPort) {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                SoakNode.class.getName(),
                database,
                tenant,
                String.valueOf(smtpPort));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.getInputStream().read() < 0) {
                throw new IllegalStateException("a node did not start");
            }
            return new SoakNode(process);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Runs a node until its parent is gone: {@code DATABASE TENANT SMTP-PORT}. */
    public static void main(String[] arguments) throws IOException {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(arguments[0]);
        config.setMaximumPoolSize(8);
        try (HikariDataSource pool = new HikariDataSource(config)) {
            JdbcStore store = JdbcStore.on(pool).forTenant(arguments[1]);
            Selfsame selfsame = Selfsame.on(store)
                    .mailer(SmtpMailer.to("127.0.0.1", Integer.parseInt(arguments[2]))
                            .from("noreply@example.com", "Soak")
                            .security(Security.NONE)
                            .build())
                    .build();
            try (JdbcNode node = JdbcNode.of(store, selfsame)
                    .pollingEvery(Duration.ofMillis(200))
                    .heartbeatEvery(Duration.ofMillis(300))
                    .start()) {
                System.out.write((node + "\n").getBytes(StandardCharsets.UTF_8));
                System.out.flush();
                while (System.in.read() >= 0) {
                    Thread.onSpinWait();
                }
            }
        }
    }
}
