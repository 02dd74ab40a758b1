package dev.selfsame.jdbc;

import static dev.selfsame.jdbc.Table.column;

/** The tables that a commit writes, their columns in the order in which rows have them. */
final class Layout {

    static final Table IDENTITY = Table.of(
            "identity",
            1,
            column("id", Type.TEXT),
            column("id_key", Type.BYTES),
            column("version", Type.LONG),
            column("name", Type.TEXT),
            column("name_key", Type.BYTES),
            column("alias_key", Type.BYTES),
            column("firstname_key", Type.BYTES),
            column("lastname_key", Type.BYTES),
            column("email_key", Type.BYTES),
            column("status", Type.TEXT),
            column("processing", Type.TEXT),
            column("correlated", Type.FLAG),
            column("is_protected", Type.FLAG),
            column("manager_id", Type.TEXT),
            column("profile_id", Type.TEXT),
            column("fulfilment", Type.TEXT),
            column("attributes", Type.JSONB),
            column("detail", Type.JSON),
            column("reports", Type.INT));

    /** But for the reports, which belong to others' states. */
    static final Table IDENTITY_STATE = new Table(
            IDENTITY.name(),
            IDENTITY.owner(),
            IDENTITY.keys(),
            IDENTITY.columns().subList(0, IDENTITY.columns().size() - 1));

    static final Table REPORTS = IDENTITY.with("reports");

    static final Table SEARCHED = Table.of(
            "searched", 3, column("attribute", Type.TEXT), column("value_key", Type.BYTES), column("id", Type.TEXT));

    static final Table ACCOUNT = Table.of(
            "account",
            1,
            column("id", Type.TEXT),
            column("version", Type.LONG),
            column("source_id", Type.TEXT),
            column("native_identity", Type.TEXT),
            column("native_key", Type.BYTES),
            column("identity_id", Type.TEXT),
            column("attributes", Type.JSONB),
            column("detail", Type.JSON));

    static final Table ASSIGNMENT =
            document("assignment", column("identity_id", Type.TEXT), column("role_id", Type.TEXT));
    static final Table INVITATION =
            document("invitation", column("identity_id", Type.TEXT), column("closed_at", Type.NUMBER));
    static final Table VERIFICATION =
            document("verification", column("identity_id", Type.TEXT), column("closed_at", Type.NUMBER));
    static final Table TASK = document("task", column("created", Type.NUMBER));
    static final Table SYNC_JOB = document("sync_job", column("identity_id", Type.TEXT));

    static final Table OWNERSHIP = Table.of(
            "ownership",
            3,
            column("association", Type.TEXT),
            column("entity_type", Type.TEXT),
            column("entity_id", Type.TEXT),
            column("entity_name", Type.TEXT),
            column("owner_id", Type.TEXT));

    static final Table CONFIGURED = Table.of(
            "configured",
            2,
            column("kind", Type.TEXT),
            column("id", Type.TEXT),
            column("version", Type.LONG),
            column("name", Type.TEXT),
            column("name_key", Type.BYTES),
            column("document", Type.JSON));

    static final Table EFFECT = Table.of(
                    "effect",
                    1,
                    column("task_instance", Type.TEXT),
                    column("execution_time", Type.TIME),
                    column("picked", Type.FLAG),
                    column("version", Type.LONG),
                    column("due", Type.NUMBER),
                    column("attempts", Type.INT),
                    column("dead", Type.FLAG),
                    column("claimed", Type.FLAG),
                    column("effect", Type.JSON))
            .ownedBy("task_name");

    static final Table EVENT_LOG = Table.of(
            "event_log",
            1,
            column("position", Type.LONG),
            column("at", Type.TIME),
            column("actor", Type.TEXT),
            column("kind", Type.TEXT),
            column("subject", Type.TEXT),
            column("event", Type.LONG_JSON));

    private Layout() {}

    private static Table document(String name, Table.Column... columns) {
        return Table.of(
                name,
                1,
                java.util.stream.Stream.of(
                                java.util.stream.Stream.of(column("id", Type.TEXT), column("version", Type.LONG)),
                                java.util.stream.Stream.of(columns),
                                java.util.stream.Stream.of(column("document", Type.JSON)))
                        .flatMap(each -> each)
                        .toArray(Table.Column[]::new));
    }
}
