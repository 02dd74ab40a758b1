package dev.selfsame.ports;

import dev.selfsame.provisioning.Plan;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Names a plan by what it would do, so that an approval is good for nothing else. */
final class PlanHash {

    private PlanHash() {}

    /** 64 hexadecimal digits. */
    static String of(Plan plan) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            plan.lines().forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
