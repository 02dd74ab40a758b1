package dev.selfsame.resthost.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The files of the sample tenant; run it with the target folder as its argument to write them anew. */
public final class SampleTenant {

    private SampleTenant() {}

    public static Map<String, String> files() {
        List<Person> people = Company.people();
        Staff staff = new Staff(people);
        return new TreeMap<>(Map.of(
                "sources.json", Sources.sources(staff),
                "identity-profile.json", Sources.profile(),
                "attribute-sync.json", Sources.synchronization(),
                "access.json", Access.of(staff),
                "tenant.json", Settings.of(staff),
                "HR.csv", HrFile.of(people),
                "Active Directory.csv", DirectoryFile.of(people),
                "GitHub.csv", GitHubFile.of(people)));
    }

    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(Path.of(args[0], file.getKey()), file.getValue());
        }
    }
}
