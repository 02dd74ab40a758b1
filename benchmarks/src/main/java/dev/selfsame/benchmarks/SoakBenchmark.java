package dev.selfsame.benchmarks;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.selfsame.jdbc.JdbcStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Kills nodes at work, again and again, and counts what was lost and what came twice. */
final class SoakBenchmark implements Benchmark {

    private static final int KILLS_A_ROUND = 4;

    @Override
    public List<Target> run(boolean quick) {
        int rounds = quick ? 3 : 50;
        Random random = new Random(42);
        long lost = 0;
        long resent = 0;
        long doubled = 0;
        try (Postgres postgres = new Postgres()) {
            JdbcStore.on(postgres.pool()).migrate();
            List<String> expected = undisturbed(postgres);
            for (int number = 1; number <= rounds; number++) {
                GreenMail mail = started();
                try {
                    SoakRound round = new SoakRound(postgres, mail, "round" + number);
                    round.disturbed(KILLS_A_ROUND, random);
                    lost += missing(expected, round.outcome())
                            + Math.max(0, SoakRound.PEOPLE - round.mails().size());
                    resent += round.mails().values().stream()
                            .mapToInt(times -> times - 1)
                            .sum();
                    doubled += Math.max(0, round.mails().size() - SoakRound.PEOPLE);
                } finally {
                    mail.stop();
                }
                System.out.printf(
                        "%d kills: %d lost, %d mails too many, %d sent again with the same Message-ID%n",
                        number * KILLS_A_ROUND, lost, doubled, resent);
            }
        }
        return List.of(Target.none("soak, lost", lost), Target.none("soak, mails doubled", doubled));
    }

    private static GreenMail started() {
        GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    private static List<String> undisturbed(Postgres postgres) {
        GreenMail mail = started();
        try {
            SoakRound round = new SoakRound(postgres, mail, "undisturbed");
            round.undisturbed();
            return round.outcome();
        } finally {
            mail.stop();
        }
    }

    /** How much of what was expected isn't there. */
    private static long missing(List<String> expected, List<String> found) {
        List<String> missing = new ArrayList<>(expected);
        List<String> instead = new ArrayList<>(found);
        found.forEach(missing::remove);
        expected.forEach(instead::remove);
        missing.forEach(line -> System.out.println("lost: " + line));
        instead.forEach(line -> System.out.println("instead: " + line));
        return missing.size();
    }
}
