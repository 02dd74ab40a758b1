package dev.selfsame.benchmarks;

import dev.selfsame.access.Facts;
import dev.selfsame.access.RoleId;
import dev.selfsame.attribute.Attributes;
import dev.selfsame.identity.IdentityId;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** People and the rules of roles, made up, the same on every run: 100 departments, 50 locations, 40 kinds of jobs. */
final class RolePeople {

    private static final int DEPARTMENTS = 100;
    private static final int LOCATIONS = 50;
    private static final int JOBS = 40;

    private final Random random = new Random(20_240_611);

    List<Facts> people(int count) {
        return IntStream.range(0, count).mapToObj(this::person).toList();
    }

    private Facts person(int number) {
        Attributes attributes = Attributes.ofTexts(
                RoleRule.DEPARTMENT,
                department(),
                RoleRule.LOCATION,
                location(),
                RoleRule.TITLE,
                title() + " " + random.nextInt(5),
                "firstname",
                "First" + random.nextInt(1000),
                "lastname",
                "Last" + random.nextInt(1000),
                "email",
                "person." + number + "@example.com",
                "phone",
                "+49 228 " + random.nextInt(1_000_000),
                "uid",
                "u" + number,
                "costCentre",
                "C" + random.nextInt(500),
                "company",
                "Example",
                "startDate",
                "2020-01-01",
                "cloudLifecycleState",
                "active");
        return new Facts(new IdentityId("id-" + number), attributes, List.of());
    }

    List<RoleRule> rules(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new RoleRule(new RoleId("role-" + i), department(), location(), title()))
                .toList();
    }

    private String department() {
        return "Department " + random.nextInt(DEPARTMENTS);
    }

    private String location() {
        return "Location " + random.nextInt(LOCATIONS);
    }

    private String title() {
        return "Job of kind " + (char) ('A' + random.nextInt(JOBS));
    }
}
