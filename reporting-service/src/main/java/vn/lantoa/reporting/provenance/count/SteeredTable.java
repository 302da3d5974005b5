package vn.lantoa.reporting.provenance.count;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;

/** The obstacles and reminders of a plan as they stood on a day, by the rules of scorecards (rules.md §6). */
@ApplicationScoped
class SteeredTable {

    private static final String DAYS = """
            WITH days AS (
              SELECT id, kind, label, agency, on_day, due_by, done_day, ?::date AS today FROM (
                SELECT o.id, 'OBSTACLE' AS kind, o.clause_path AS label, o.raised_by AS agency,
                       (o.raised_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS on_day, NULL::date AS due_by,
                       (o.decided_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS done_day
                FROM obstacle o WHERE o.plan_id = ?
                UNION ALL
                SELECT r.id, 'REMINDER', t.title, r.agency,
                       (r.sent_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date, r.due_by,
                       (r.answered_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
                FROM reminder r LEFT JOIN task t ON t.id = r.task_id
                WHERE t.plan_id = ? OR t.id IS NULL AND r.plan_id = ?) told)
            SELECT id, kind, label, agency, on_day, done_day - on_day AS days,
                   CASE WHEN done_day <= today THEN 'DONE' WHEN today > due_by THEN 'SILENT' ELSE 'OPEN' END AS state
            FROM days WHERE on_day <= today AND kind = ? ORDER BY on_day, id""";

    private final Database database;

    SteeredTable(Database database) {
        this.database = database;
    }

    /** @param ofDays whether each adds the days that it took, which is one where it is not done */
    List<CountedRecord> of(UUID plan, LocalDate day, CountedKind kind, boolean ofDays) {
        return database.query(DAYS, row -> record(row, kind, ofDays), day, plan, plan, plan, kind.name());
    }

    private static CountedRecord record(ResultColumns row, CountedKind kind, boolean ofDays) {
        Integer days = row.integer("days");
        return new CountedRecord(
                kind,
                row.uuid("id").toString(),
                row.text("label"),
                row.text("agency"),
                row.date("on_day"),
                row.text("state"),
                ofDays && days != null ? days : 1);
    }
}
