package dev.selfsame.jdbc;

/** Whose rows they are. */
record Tenant(String id) {

    /** Under which effects are scheduled. */
    String taskName() {
        return "selfsame:" + id;
    }

    String owner(Table table) {
        return table.owner().equals("tenant") ? id : taskName();
    }
}
