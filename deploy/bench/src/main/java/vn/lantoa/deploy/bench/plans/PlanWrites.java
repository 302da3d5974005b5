package vn.lantoa.deploy.bench.plans;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.lantoa.deploy.local.client.Request;

/** What is written at once, and the bare SQL of the same rows. */
final class PlanWrites {

    /** As many as a return has at most. */
    static final int RETURNED = 500;
    /** As many as a file has at most. */
    static final int LINES = 5_000;

    private static final String CSV_HEAD = "title,clausePaths,themeCodes,startOn,dueOn,lead,cooperating,weight\n";

    /** What a return writes for itself, and for its tasks. */
    private static final String UPDATES = """
            INSERT INTO progress_return (id, version, created_at, created_by, updated_at, updated_by, plan_id, agency, month, accepted, rejected)
            VALUES (uuidv7(), 0, now(), 'plans', now(), 'plans', {plan}, {agency}, {month}, {changes}, 0);
            INSERT INTO progress_update (id, version, created_at, created_by, updated_at, updated_by, task_id, effective_on, percent,
              backdated, org, ordinal)
            SELECT uuidv7(), 0, now(), 'plans', now(), 'plans', id, current_date, 97, false, lead, 1000000 FROM task
            WHERE id = ANY ({tasks});
            UPDATE task SET percent = 97, version = version + 1, updated_at = now() WHERE id = ANY ({tasks});
            """;

    private static final String TASKS = """
            INSERT INTO task (id, version, created_at, created_by, updated_at, updated_by, plan_id, title, clause_paths, theme_codes,
              audience_codes, start_on, due_on, lead, cooperating, weight, state, percent)
            SELECT uuidv7(), 0, now(), 'plans', now(), 'plans', {plan}, 'Bản tin chuyên đề số ' || n, ARRAY['III.20'], ARRAY['T01'], '{}',
              current_date - 30, current_date + 30, {agency}, ARRAY['STTTT'], 1, 'LIVE', 0
            FROM generate_series(1, {changes}) AS n;
            INSERT INTO task_history (task_id, version, known_from, plan_id, title, clause_paths, start_on, due_on, lead, cooperating, weight)
            SELECT id, version, created_at, plan_id, title, clause_paths, start_on, due_on, lead, cooperating, weight FROM task
            WHERE plan_id = {plan} AND version = 0 AND created_by = 'plans';
            INSERT INTO task_line (plan_id, sha256, task_id)
            SELECT plan_id, md5(id::text) || md5(title), id FROM task WHERE plan_id = {plan} AND version = 0 AND created_by = 'plans';
            """;

    /** What every change leaves: a line in the audit trail, and an event. */
    private static final String TRACES = """
            INSERT INTO audit_entry (id, at, actor, client, action, resource, resource_version, after_sha256, changed_fields, trace_id)
            SELECT uuidv7(), now(), 'plans', 'plans', 'CREATED', 'tasks/' || uuidv7(), 0, repeat('0', 64), '{}', repeat('0', 32)
            FROM generate_series(1, {changes});
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, topic, epoch, version, ce_id, ce_source, ce_type, ce_time, ce_subject,
              payload)
            SELECT uuidv7(), 'task', uuidv7()::text, 'changed', 'lantoa.task.task.v1', 1, 0, uuidv7()::text, 'task', 'changed', now(), 'task',
              repeat('x', 700)
            FROM generate_series(1, {events});
            """;

    private static final BareSql RETURN = BareSql.of(UPDATES + TRACES);
    private static final BareSql FILE = BareSql.of(TASKS + TRACES);

    /** What the answer to a file that changes nothing is made of. */
    private static final BareSql SAME_FILE = BareSql.of("""
            SELECT sha256, task.id, task.code FROM task_line JOIN task ON task.id = task_id
            WHERE task_line.plan_id = {plan} AND sha256 = ANY ({lines})""");

    private PlanWrites() {}

    /** Those tasks of a plan that a return tells of. */
    static List<UUID> returned(PlanTables.Alone of) {
        return of.tasks().subList(0, Math.min(RETURNED, of.tasks().size()));
    }

    /** A return of a plan's tasks for the month of a day. */
    static Request monthlyReturn(PlanTables.Alone of, LocalDate day) {
        String updates = returned(of).stream()
                .map(task -> "{\"taskId\": \"" + task + "\", \"effectiveOn\": \"" + day + "\", \"percent\": 97,"
                        + " \"note\": \"Đang thực hiện\"}")
                .collect(Collectors.joining(", "));
        return Request.post(
                        "/api/v1/progress-returns",
                        "application/json",
                        "{\"planId\": \"" + of.plan() + "\", \"agency\": \"" + of.agency() + "\", \"month\": \""
                                + month(day) + "\", \"updates\": [" + updates + "]}")
                .with("Idempotency-Key", UUID.randomUUID().toString());
    }

    static long bareReturn(PlanTables tables, PlanTables.Alone of, LocalDate day) throws SQLException {
        List<UUID> tasks = returned(of);
        return tables.write(
                RETURN,
                Map.of(
                        "plan", of.plan(),
                        "agency", of.agency(),
                        "month", month(day),
                        "tasks", tasks,
                        "changes", tasks.size(),
                        "events", 2 * tasks.size()));
    }

    /** A file of new tasks, of other words each time. */
    static Request file(PlanTables.Alone of, LocalDate day, String name) {
        String lines = IntStream.rangeClosed(1, LINES)
                .mapToObj(n -> "Bản tin chuyên đề " + name + " số " + n + ",III.20|III.21,T01|T02," + day + ","
                        + day.plusDays(60) + "," + of.agency() + ",STTTT,2\n")
                .collect(Collectors.joining());
        return Request.post("/api/v1/tasks/bulk?planId=" + of.plan(), "text/csv", CSV_HEAD + lines)
                .with("Idempotency-Key", UUID.randomUUID().toString());
    }

    static long bareFile(PlanTables tables, PlanTables.Alone of) throws SQLException {
        return tables.write(FILE, Map.of("plan", of.plan(), "agency", of.agency(), "changes", LINES, "events", LINES));
    }

    /** Looks for what the lines of a file became, and writes nothing. */
    static long bareSameFile(PlanTables tables, PlanTables.Alone of, List<String> lines) throws SQLException {
        return tables.ask(SAME_FILE, Map.of("plan", of.plan(), "lines", lines));
    }

    /** The period of the decree's calendar that a day is in: from the 15th of the month before. */
    private static String month(LocalDate day) {
        return (day.getDayOfMonth() >= 15 ? day.plusMonths(1) : day).toString().substring(0, 7);
    }
}
