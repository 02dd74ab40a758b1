package dev.selfsame.resthost.tenant;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The files that describe a tenant, on disk or inside the program. */
public interface Folder {

    /** What people call it. */
    String name();

    /** The names of its files, in order. */
    List<String> files() throws IOException;

    byte[] bytes(String file) throws IOException;

    static Folder on(Path directory) {
        return new DiskFolder(directory);
    }

    /** The tenant that the program carries. */
    static Folder sample() {
        return new SampleFolder();
    }
}
