package dev.selfsame.benchmarks;

import dev.selfsame.access.Criterion;
import dev.selfsame.access.Criterion.Comparison;
import dev.selfsame.access.Criterion.Group;
import dev.selfsame.access.Criterion.Joint;
import dev.selfsame.access.Criterion.Operation;
import dev.selfsame.access.CriterionKey.OfIdentity;
import dev.selfsame.access.Membership.Criteria;
import dev.selfsame.access.Role;
import dev.selfsame.access.RoleId;
import java.util.List;

/** A role for those of a department who are at a location or have a job title that starts in a certain way. */
record RoleRule(RoleId id, String department, String location, String title) {

    static final String DEPARTMENT = "department";
    static final String LOCATION = "location";
    static final String TITLE = "jobTitle";

    Role role() {
        return Role.builder()
                .id(id)
                .name("Role " + id)
                .enabled(true)
                .membership(new Criteria(criterion()))
                .build();
    }

    private Criterion criterion() {
        Criterion place = compared(Operation.EQUALS, LOCATION, location);
        Criterion job = compared(Operation.STARTS_WITH, TITLE, title);
        return new Group(
                Joint.AND,
                List.of(compared(Operation.EQUALS, DEPARTMENT, department), new Group(Joint.OR, List.of(place, job))));
    }

    private static Criterion compared(Operation operation, String attribute, String value) {
        return new Comparison(operation, new OfIdentity(attribute), value);
    }
}
