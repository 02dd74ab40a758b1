package dev.selfsame.resthost;

import dev.selfsame.event.Event.TaskChanged;
import dev.selfsame.event.LogEntry;
import dev.selfsame.ports.driven.EventLog;
import dev.selfsame.task.Task;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** One line on a terminal that tells how far things are, drawn again ten times a second until it is closed. */
final class LiveProgress implements AutoCloseable {

    private static final int MOST = 1_000;
    private static final long PAUSE_MILLIS = 100;

    private final EventLog log;
    private final PrintStream out;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(drawing -> {
        Thread daemon = new Thread(drawing, "selfsame-progress");
        daemon.setDaemon(true);
        return daemon;
    });
    private final long begin;
    private long seen;
    private String drawn = "";
    private Optional<Task> latest = Optional.empty();

    LiveProgress(EventLog log, PrintStream out) {
        this.log = log;
        this.out = out;
        this.begin = log.last();
        this.seen = begin;
    }

    void start() {
        var unused = clock.scheduleWithFixedDelay(this::draw, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
    }

    private synchronized void draw() {
        List<LogEntry> entries = log.after(seen, MOST);
        while (!entries.isEmpty()) {
            entries.forEach(this::look);
            entries = log.after(seen, MOST);
        }
        drawOver(line(seen - begin, latest));
    }

    /** With spaces over what was longer before, since escape sequences may not be wanted. */
    private void drawOver(String line) {
        out.print("\r" + line + " ".repeat(Math.max(0, drawn.length() - line.length())));
        out.flush();
        drawn = line;
    }

    private void look(LogEntry entry) {
        seen = entry.position();
        if (entry.event() instanceof TaskChanged changed) {
            latest = Optional.of(changed.task());
        }
    }

    static String line(long changes, Optional<Task> task) {
        return "%,d changes ".formatted(changes)
                + task.map(now -> TaskLine.bar(now.percentComplete()) + " " + now.description())
                        .orElse("");
    }

    @Override
    public void close() {
        clock.shutdownNow();
        synchronized (this) {
            drawOver("");
            out.print("\r");
        }
    }
}
