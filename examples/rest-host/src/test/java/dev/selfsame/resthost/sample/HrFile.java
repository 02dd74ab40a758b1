package dev.selfsame.resthost.sample;

import java.util.List;

/** The human resources file, from which people come. */
final class HrFile {

    private HrFile() {}

    static String of(List<Person> people) {
        Csv csv = new Csv(
                "employeeId",
                "username",
                "firstName",
                "lastName",
                "displayName",
                "email",
                "personalEmail",
                "phone",
                "department",
                "title",
                "location",
                "managerId",
                "employmentType",
                "startDate",
                "endDate",
                "lifecycleState");
        people.forEach(person -> line(csv, person));
        line(csv, people.get(people.size() / 2));
        return csv.toString();
    }

    private static void line(Csv csv, Person person) {
        csv.line(
                person.id(),
                person.username(),
                person.name().first(),
                person.name().last(),
                person.name().display(),
                person.email(),
                person.personalEmail(),
                Phones.of(person),
                person.department(),
                person.title(),
                person.location(),
                person.manager(),
                person.employment().type(),
                person.employment().start(),
                person.employment().end(),
                person.employment().lifecycleState());
    }
}
