package dev.selfsame.resthost.directory;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The connector bundle that the program carries; bundles are loaded from files, so it is unpacked for a while. */
final class LdapBundle {

    private static final String PLACE = "/bundles/ldap.jar";

    private LdapBundle() {}

    static Path unpacked() {
        try (InputStream packed = LdapBundle.class.getResourceAsStream(PLACE)) {
            if (packed == null) {
                throw new FileNotFoundException(PLACE);
            }
            Path file = Files.createTempFile("selfsame-ldap", ".jar");
            file.toFile().deleteOnExit();
            Files.copy(packed, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }
}
