package vn.lantoa.reporting.reference;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

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

    private final Database database;

    PlanTable(Database database) {
        this.database = database;
    }

    public Optional<PlanReplica> find(UUID id) {
        List<PlanReplica.Clause> clauses = clauses(id);
        return database
                .query(
                        PLAN,
                        row -> new PlanReplica(
                                id, row.integer("plan_year"), row.text("title"), row.text("status"), clauses),
                        id)
                .stream()
                .findFirst();
    }

    /** The plan's tasks, also those that are cancelled from some day on. */
    public List<PlanTask> tasks(UUID planId) {
        return database.query(
                TASKS,
                row -> new PlanTask(
                        row.uuid("id"),
                        row.texts("clause_paths"),
                        row.date("start_on"),
                        row.date("due_on"),
                        row.decimal("weight"),
                        row.decimal("percent"),
                        row.date("done_on"),
                        row.date("cancelled_on")),
                planId);
    }

    private List<PlanReplica.Clause> clauses(UUID planId) {
        return database.query(
                CLAUSES,
                row -> new PlanReplica.Clause(row.text("path"), row.text("title"), row.bool("action")),
                planId);
    }
}
