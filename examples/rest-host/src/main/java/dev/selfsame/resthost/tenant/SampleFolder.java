package dev.selfsame.resthost.tenant;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The folder inside the program; a jar doesn't tell what it holds, so the files are named here. */
final class SampleFolder implements Folder {

    private static final String PLACE = "/sample-tenant/";

    @Override
    public String name() {
        return "sample tenant";
    }

    @Override
    public List<String> files() {
        return List.of("Active Directory.csv", "GitHub.csv", "HR.csv", "sp-config.json", "tenant.json");
    }

    @Override
    public byte[] bytes(String file) throws IOException {
        try (InputStream stream = SampleFolder.class.getResourceAsStream(PLACE + file)) {
            if (stream == null) {
                throw new FileNotFoundException(file);
            }
            return stream.readAllBytes();
        }
    }
}
