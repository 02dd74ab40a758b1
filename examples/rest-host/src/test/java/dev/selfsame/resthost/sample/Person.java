package dev.selfsame.resthost.sample;

import dev.selfsame.resthost.sample.Names.Name;
import java.util.Locale;

/** One line of the human resources file; absent values are empty. */
record Person(
        String id,
        String username,
        Name name,
        String email,
        String personalEmail,
        String department,
        String title,
        String location,
        String manager,
        Employment employment) {

    /** How, since when and until when somebody works here. */
    record Employment(String type, String start, String end, String lifecycleState) {

        boolean isOver() {
            return lifecycleState.equals("inactive");
        }
    }

    boolean worksIn(String... departments) {
        for (String each : departments) {
            if (department.equals(each)) {
                return true;
            }
        }
        return false;
    }

    Person with(String newManager, Employment newEmployment) {
        return new Person(
                id, username, name, email, personalEmail, department, title, location, newManager, newEmployment);
    }

    Person withName(Name newName) {
        return new Person(
                id,
                username,
                newName,
                mailbox(newName) + "@acorn.example",
                personalEmail,
                department,
                title,
                location,
                manager,
                employment);
    }

    Person withEmail(String newEmail) {
        return new Person(
                id, username, name, newEmail, personalEmail, department, title, location, manager, employment);
    }

    static String mailbox(Name name) {
        return (name.latinFirst() + "." + name.latinLast()).toLowerCase(Locale.ROOT);
    }
}
