package dev.selfsame.resthost.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
                "sp-config.json", export(staff),
                "tenant.json", Settings.of(staff),
                "HR.csv", HrFile.of(people),
                "Active Directory.csv", DirectoryFile.of(people),
                "GitHub.csv", GitHubFile.of(people)));
    }

    private static String export(Staff staff) {
        List<Map<String, Object>> objects = new ArrayList<>(Sources.all(staff));
        objects.add(Sources.synchronization());
        objects.addAll(Transforms.all());
        objects.add(Profile.exportedProfile(staff));
        objects.addAll(Access.of(staff));
        return Json.export("Configuration of the people of Acorn", objects);
    }

    public static void main(String[] args) throws IOException {
        for (Map.Entry<String, String> file : files().entrySet()) {
            Files.writeString(Path.of(args[0], file.getKey()), file.getValue());
        }
    }
}
