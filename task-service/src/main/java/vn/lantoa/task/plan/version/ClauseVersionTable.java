package vn.lantoa.task.plan.version;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.task.plan.PlanStatus;

/** All versions of the clauses that were ever amended. */
@ApplicationScoped
public class ClauseVersionTable {

    private static final String KEEP = """
            INSERT INTO clause_version (plan_id, path, number, effective_on, text, sha256, amendment_id)
            VALUES (:plan, :path, :number, :effectiveOn, :text, :sha256, :amendment)""";

    /** What had not come into force when the plan was closed or gave way never does. */
    private static final String OF_PLAN = """
            SELECT said.* FROM clause_version AS said
            JOIN plan ON plan.id = said.plan_id
            LEFT JOIN plan_amendment AS amendment ON amendment.id = said.amendment_id
            WHERE said.plan_id = :plan
              AND (said.amendment_id IS NULL OR amendment.in_force_at IS NOT NULL
                OR plan.status = ANY (:inForce))
            ORDER BY said.path, said.number""";

    private static final String ANY = "SELECT path FROM clause_version WHERE plan_id = ? LIMIT 1";

    private final Sql sql;

    ClauseVersionTable(Sql sql) {
        this.sql = sql;
    }

    public void keep(UUID planId, Collection<ClauseVersion> versions) {
        sql.statement(KEEP).bind("plan", planId).batch(versions, (statement, version) -> statement
                .bind("path", version.path())
                .bind("number", version.number())
                .bind("effectiveOn", version.effectiveOn())
                .bind("text", version.text())
                .bind("sha256", version.sha256())
                .bind("amendment", version.amendmentId()));
    }

    /** By path, each in the order of their numbers; nothing of clauses that were never amended. */
    public Map<String, List<ClauseVersion>> of(UUID planId) {
        Map<String, List<ClauseVersion>> versions = new LinkedHashMap<>();
        sql.statement(OF_PLAN)
                .bind("plan", planId)
                .bind("inForce", PlanStatus.inForce())
                .query(ClauseVersionTable::version)
                .forEach(version -> versions.computeIfAbsent(version.path(), any -> new ArrayList<>())
                        .add(version));
        return versions;
    }

    /** Whether any clause of the plan was ever amended. */
    public boolean hasSome(UUID planId) {
        return !sql.query(ANY, row -> row.text("path"), planId).isEmpty();
    }

    private static ClauseVersion version(ResultColumns row) {
        return new ClauseVersion(
                row.text("path"),
                row.integer("number"),
                row.date("effective_on"),
                row.text("text"),
                row.text("sha256"),
                row.uuid("amendment_id"));
    }
}
