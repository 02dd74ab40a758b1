package dev.selfsame.resthost.sample;

import java.util.List;

/** Finds the first person with a title, who owns something or holds a role. */
record Staff(List<Person> people) {

    String alias(String title) {
        return alias(title, 0);
    }

    String alias(String title, int which) {
        return people.stream()
                .filter(person -> person.title().equals(title))
                .filter(person -> !person.employment().isOver())
                .skip(which)
                .findFirst()
                .orElseThrow()
                .username();
    }
}
