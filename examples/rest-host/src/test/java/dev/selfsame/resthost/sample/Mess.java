package dev.selfsame.resthost.sample;

import dev.selfsame.resthost.sample.Person.Employment;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** What goes wrong in a real human resources file. */
final class Mess {

    private final List<Person> people;

    private Mess(List<Person> people) {
        this.people = new ArrayList<>(people);
    }

    static List<Person> madeOf(List<Person> tidy) {
        Mess mess = new Mess(tidy);
        mess.contractsAndLeaves();
        mess.mails();
        mess.managers();
        return List.copyOf(mess.people);
    }

    private void contractsAndLeaves() {
        for (int i = 2; i < people.size(); i++) {
            Person person = people.get(i);
            if (person.employment().type().equals("Contractor")) {
                boolean over = i % 4 == 0;
                employ(i, over ? "2024-06-30" : "2031-12-31", over ? "inactive" : "active");
            } else if (i % 29 == 0 && !leadsOthers(person)) {
                employ(i, "", "leave");
            } else if (i % 23 == 0 && !leadsOthers(person)) {
                employ(i, "2025-03-31", "inactive");
            }
        }
        employ(indexOf("Recruiter"), "", "sabbatical");
    }

    /** Many in the warehouse have no address, one has what somebody has typed instead, two share a mailbox. */
    private void mails() {
        withTitle("Forklift Operator").limit(9).forEach(i -> mail(i, ""));
        mail(indexOf("Dispatcher"), "n/a");
        withTitle("Payroll Specialist").limit(2).forEach(i -> mail(i, "payroll@acorn.example"));
    }

    /** Three report to somebody who has left, and two leads report to each other. */
    private void managers() {
        withTitle("Sales Engineer").limit(3).forEach(i -> manage(i, Company.nobody()));
        int[] leads = withTitle("Support Lead").limit(2).toArray();
        manage(leads[0], people.get(leads[1]).id());
        manage(leads[1], people.get(leads[0]).id());
    }

    private IntStream withTitle(String title) {
        return IntStream.range(0, people.size())
                .filter(i -> people.get(i).title().equals(title))
                .filter(i -> !people.get(i).employment().isOver());
    }

    private int indexOf(String title) {
        return withTitle(title).findFirst().orElseThrow();
    }

    private boolean leadsOthers(Person person) {
        return people.stream().anyMatch(other -> other.manager().equals(person.id()));
    }

    private void employ(int i, String end, String state) {
        Person person = people.get(i);
        Employment now = person.employment();
        people.set(i, person.with(person.manager(), new Employment(now.type(), now.start(), end, state)));
    }

    private void mail(int i, String address) {
        people.set(i, people.get(i).withEmail(address));
    }

    private void manage(int i, String manager) {
        people.set(i, people.get(i).with(manager, people.get(i).employment()));
    }
}
