package vn.lantoa.reporting.reference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.reporting.database.Columns;
import vn.lantoa.reporting.database.Rows;

/** The plans that are known here, with their clauses and tasks. */
@ApplicationScoped
public class PlanTable {

    private static final String PLAN = "SELECT plan_year, title, status FROM plan WHERE id = ?";
    private static final String CLAUSES =
            "SELECT path, title, action FROM clause WHERE plan_id = ? ORDER BY ordinal, path";
    private static final String TASKS = """
            SELECT id, clause_paths, start_on, due_on, weight, percent, done_on,
                   cancelled_on
            FROM task WHERE plan_id = ? AND NOT (state = 'CANCELLED' AND cancelled_on IS NULL) ORDER BY id""";

    private final Rows rows;

    PlanTable(Rows rows) {
        this.rows = rows;
    }

    public Optional<PlanReplica> find(UUID id) {
        List<PlanReplica.Clause> clauses = clauses(id);
        return rows
                .read(
                        PLAN,
                        row -> new PlanReplica(
                                id, row.getInt("plan_year"), row.getString("title"), row.getString("status"), clauses),
                        id)
                .stream()
                .findFirst();
    }

    /** The plan's tasks, also those that are cancelled from some day on. */
    public List<PlanTask> tasks(UUID planId) {
        return rows.read(
                TASKS,
                row -> new PlanTask(
                        Columns.uuid(row, "id"),
                        Columns.list(row, "clause_paths"),
                        Columns.date(row, "start_on"),
                        Columns.date(row, "due_on"),
                        row.getBigDecimal("weight"),
                        row.getBigDecimal("percent"),
                        Columns.date(row, "done_on"),
                        Columns.date(row, "cancelled_on")),
                planId);
    }

    private List<PlanReplica.Clause> clauses(UUID planId) {
        return rows.read(
                CLAUSES,
                row -> new PlanReplica.Clause(row.getString("path"), row.getString("title"), row.getBoolean("action")),
                planId);
    }
}
