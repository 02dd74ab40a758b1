package dev.selfsame.json;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** A text file in UTF-8 that is never there by half: whoever reads it while it is written reads what was there before. */
record RewrittenFile(Path path) {

    private static final Map<Path, Object> TURNS = new ConcurrentHashMap<>();

    /** What those hold who write it, one after the other. */
    Object turn() throws IOException {
        return TURNS.computeIfAbsent(path.toRealPath(), any -> new Object());
    }

    String read() throws IOException {
        return Files.readString(path);
    }

    void write(String text) throws IOException {
        Path target = path.toRealPath();
        Path beside = Files.createTempFile(Objects.requireNonNull(target.getParent()), ".selfsame", ".tmp");
        try {
            Files.writeString(beside, text);
            keepPermissions(target, beside);
            Files.move(beside, target, ATOMIC_MOVE, REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static void keepPermissions(Path from, Path to) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(to, PosixFileAttributeView.class);
        if (permissions != null) {
            permissions.setPermissions(Files.getPosixFilePermissions(from));
        }
    }
}
