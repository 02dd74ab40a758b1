package dev.selfsame.jdbc;

import dev.selfsame.query.Filter;
import dev.selfsame.query.FilterField;
import dev.selfsame.query.IdentityQuery;
import dev.selfsame.query.Position;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The statements of one listing. */
record ListingSql(IdentityQuery query, Session session) {

    /** All that filters and orders can ask for. */
    private static final List<String> COMPARED = List.of(
            "id_key",
            "name_key",
            "alias_key",
            "firstname_key",
            "lastname_key",
            "email_key",
            "status",
            "processing",
            "correlated",
            "is_protected");

    private static final String WHOLE = ", tenant, attributes, detail, manager_id, reports";
    private static final long FEW = 2000;

    private Order order() {
        return new Order(query.sorters());
    }

    private Sql where() {
        return where(query.filter());
    }

    private Sql where(Filter filter) {
        Sql where = Sql.of(" WHERE tenant = ").value(session.tenant().id());
        if (query.correlatedOnly()) {
            where.add(" AND correlated");
        }
        return filter instanceof Filter.All ? where : where.add(" AND ").add(Conditions.of(filter));
    }

    Sql count() {
        return Sql.of("SELECT count(*) FROM {identity}").add(where()).plannedAnew();
    }

    /** All that fits, for the database to estimate. */
    Sql fitting() {
        return Sql.of("SELECT 1 FROM {identity}").add(where());
    }

    /** How many fit of those that a walk would see first; what the order itself can tell is no step of a walk. */
    Sql beginning(long most, @Nullable Position after) {
        Sql seen = Sql.of(compared() + " FROM {identity}").add(where(ofLeadingColumn()));
        if (after != null) {
            seen.add(order().behindAsOne(after));
        }
        seen.add(order().by("")).add(" LIMIT " + most);
        return Sql.of("SELECT count(*) FROM (").add(seen).add(") seen WHERE ").add(Conditions.of(query.filter()));
    }

    private Filter ofLeadingColumn() {
        if (query.sorters().isEmpty()) {
            return new Filter.All();
        }
        FilterField leading = query.sorters().get(0).field().field();
        List<Filter> parts = query.filter() instanceof Filter.And and ? and.parts() : List.of(query.filter());
        List<Filter> about =
                parts.stream().filter(part -> isAbout(part, leading)).toList();
        return about.isEmpty() ? new Filter.All() : new Filter.And(about);
    }

    private static boolean isAbout(Filter part, FilterField field) {
        return (part instanceof Filter.Equal equal && equal.field() == field)
                || (part instanceof Filter.StartsWith startsWith && startsWith.field() == field);
    }

    /** A page by its offset. */
    Sql page(Plan plan, long limit, long offset) {
        boolean whole = isWhole(plan, offset + limit);
        return rows(found(plan, whole, Sql.of(""), limit).add(" OFFSET " + offset), whole, limit);
    }

    /** Whether rows are found with all that is in them, which beats finding keys first where few are passed over. */
    private boolean isWhole(Plan plan, long rows) {
        return session.dialect().findsAsItReads() && plan.way() != Plan.Way.FILTER_FIRST && rows <= FEW;
    }

    /** A page behind a position. */
    Sql page(Plan plan, long limit, Position after) {
        if (plan.way() == Plan.Way.FILTER_FIRST) {
            return rows(found(plan, false, order().behindAsOne(after), limit), false, limit);
        }
        boolean whole = isWhole(plan, limit);
        if (session.dialect().comparesRows() && order().isOneRange(after)) {
            return rows(found(plan, whole, order().behindAsRow(after), limit), whole, limit);
        }
        if (plan.way() == Plan.Way.WALK) {
            Sql walk = united(compared() + (whole ? WHOLE : ""), ofLeadingColumn(), after, plan.steps());
            return rows(fitting(walk, whole).add(order().by("") + " LIMIT " + limit), whole, limit);
        }
        return rows(united(columns(whole), query.filter(), after, limit), whole, limit);
    }

    /** The first ones behind a position, without a gap. */
    private Sql united(String select, Filter filter, Position after, long most) {
        Sql parts = Sql.of("SELECT * FROM (");
        String union = "";
        for (Sql part : order().behind(after)) {
            parts.add(union + "(").add(inOrder(select, filter, part, most)).add(")");
            union = " UNION ALL ";
        }
        return parts.add(") parts" + order().by("") + " LIMIT " + most);
    }

    /** Limits are part of the text, so that a plan which knows no values knows how little is wanted. */
    private Sql found(Plan plan, boolean whole, Sql also, long limit) {
        String ending = order().by("") + " LIMIT " + limit;
        return switch (plan.way()) {
            case DIRECT -> inOrder(columns(whole), query.filter(), also, limit);
            case WALK -> walked(plan.steps(), whole, also).add(ending);
            case FILTER_FIRST -> fitting(also).add(ending);
        };
    }

    private String columns(boolean whole) {
        return "SELECT id" + order().columns() + (whole ? WHOLE : "");
    }

    /** What the filter and the order ask for: the less is read of each row, the faster a walk is. */
    private String compared() {
        String asked = Conditions.of(query.filter()).text() + order().columns();
        return COMPARED.stream()
                .filter(asked::contains)
                .map(column -> ", " + column)
                .collect(Collectors.joining("", "SELECT id", ""));
    }

    private Sql inOrder(String select, Filter filter, Sql also, long most) {
        String hint = order().index()
                .map(index -> session.dialect().following(session.tables().prefix() + index))
                .orElse("");
        return Sql.of(select + " FROM {identity}" + hint)
                .add(where(filter))
                .add(also)
                .add(order().by(session.dialect().leading(query), "") + " LIMIT " + most);
    }

    private Sql walked(long steps, boolean whole, Sql also) {
        return fitting(inOrder(compared() + (whole ? WHOLE : ""), ofLeadingColumn(), also, steps), whole);
    }

    /** What fits of those that a walk passes. */
    private Sql fitting(Sql walk, boolean whole) {
        return Sql.of(columns(whole) + " FROM (")
                .add(walk)
                .add(") walked WHERE ")
                .add(session.dialect().alike(Conditions.of(query.filter())));
    }

    private Sql fitting(Sql also) {
        Dialect dialect = session.dialect();
        return Sql.of("WITH fitting" + dialect.apart() + columns(false) + " FROM {identity}")
                .add(where())
                .add(also)
                .add(dialect.closed())
                .add(columns(false) + " FROM fitting");
    }

    private Sql rows(Sql found, boolean whole, long limit) {
        String ending = JdbcIdentities.WITH_MANAGER + order().by("i.") + " LIMIT " + limit;
        Sql rows = Sql.of(JdbcIdentities.COLUMNS + " FROM (").add(found);
        return whole
                ? rows.add(") i").add(ending)
                : rows.add(") page JOIN {identity} i ON i.tenant = ")
                        .value(session.tenant().id())
                        .add(" AND i.id = page.id" + ending);
    }
}
