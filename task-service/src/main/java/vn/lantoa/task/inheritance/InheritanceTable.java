package vn.lantoa.task.inheritance;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ArrayColumns;
import vn.lantoa.platform.data.sql.Sql;

/** What people confirmed of sub-plans, and of whom they are expected. */
@ApplicationScoped
class InheritanceTable {

    private static final String LINKS = """
            SELECT link.path, link.parent_path FROM clause_inheritance AS link
            JOIN clause AS own ON own.plan_id = link.plan_id AND own.path = link.path AND own.in_force
            JOIN clause AS above
              ON above.plan_id = link.parent_plan_id AND above.path = link.parent_path AND above.in_force
            WHERE link.plan_id = ? AND link.parent_plan_id = ? ORDER BY own.ordinal, above.ordinal""";
    private static final String KEEP_LINKS = """
            INSERT INTO clause_inheritance (plan_id, path, parent_plan_id, parent_path)
            SELECT :plan, path, :parent, parent_path
            FROM unnest(:path::text[], :parentPath::text[]) AS link (path, parent_path)""";
    private static final String EXPECTED = "SELECT agency FROM expected_sub_plan WHERE plan_id = ? ORDER BY agency";
    private static final String KEEP_EXPECTED =
            "INSERT INTO expected_sub_plan (plan_id, agency) SELECT :plan, unnest(:agency::text[])";

    private final Sql sql;

    InheritanceTable(Sql sql) {
        this.sql = sql;
    }

    /** Which clauses of a plan carry out which of the plan above it, of those that both have today, in their order. */
    List<ClauseLink> linksOf(UUID planId, UUID parentId) {
        return sql.query(LINKS, row -> new ClauseLink(row.text("path"), row.text("parent_path")), planId, parentId);
    }

    void replaceLinks(UUID planId, UUID parentId, List<ClauseLink> links) {
        sql.update("DELETE FROM clause_inheritance WHERE plan_id = ?", planId);
        sql.statement(KEEP_LINKS)
                .bind("plan", planId)
                .bind("parent", parentId)
                .bind(ArrayColumns.of(links)
                        .column("path", "text", ClauseLink::path)
                        .column("parentPath", "text", ClauseLink::parentPath))
                .update();
    }

    /** Of whom a plan expects a plan of their own; empty where nobody said. */
    List<String> expectedOf(UUID planId) {
        return sql.query(EXPECTED, row -> row.text("agency"), planId);
    }

    void replaceExpected(UUID planId, List<String> agencies) {
        sql.update("DELETE FROM expected_sub_plan WHERE plan_id = ?", planId);
        sql.statement(KEEP_EXPECTED)
                .bind("plan", planId)
                .bind(ArrayColumns.of(agencies).column("agency", "text", code -> code))
                .update();
    }
}
