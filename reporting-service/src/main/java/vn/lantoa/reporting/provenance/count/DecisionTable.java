package vn.lantoa.reporting.provenance.count;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;

/**
 * What was decided of a plan until a day, by the rules of scorecards (rules.md §2, §6): amendments in force, and money
 * that was assigned, asked for, granted and questioned.
 */
@ApplicationScoped
class DecisionTable {

    /** A proposal that is not decided by the day stands among what was granted, and adds nothing. */
    private static final String DECISIONS = """
            SELECT id, kind, label, agency, on_day, adds FROM (
              SELECT id, 'AMENDMENT' AS kind, document_number AS label, NULL AS agency,
                     (in_force_at AT TIME ZONE 'Asia/Ho_Chi_Minh')::date AS on_day, 1::bigint AS adds,
                     'AMENDMENTS_IN_FORCE' AS counted
              FROM plan_amendment WHERE plan_id = :plan
              UNION ALL
              SELECT id, 'ALLOCATION', decision_number, agency, decided_on, amount_vnd, 'FUNDS_DECIDED'
              FROM budget_allocation WHERE plan_id = :plan
              UNION ALL
              SELECT id, 'PROPOSAL', title, agency, proposed_on, amount_vnd, 'FUNDS_PROPOSED'
              FROM budget_proposal WHERE plan_id = :plan
              UNION ALL
              SELECT id, 'PROPOSAL', title, agency, proposed_on,
                     CASE WHEN decided_on <= :day THEN coalesce(granted_vnd, 0) ELSE 0 END, 'FUNDS_GRANTED'
              FROM budget_proposal WHERE plan_id = :plan
              UNION ALL
              SELECT id, 'FINANCE_CHECK', document, subject_agency, checked_on, amount_vnd, 'FUNDS_QUESTIONED'
              FROM finance_check WHERE plan_id = :plan) decided
            WHERE counted = :counted AND on_day <= :day ORDER BY on_day, id""";

    private final Database database;

    DecisionTable(Database database) {
        this.database = database;
    }

    List<CountedRecord> of(UUID plan, LocalDate day, Count count) {
        return database.statement(DECISIONS)
                .bind("plan", plan)
                .bind("counted", count.name())
                .bind("day", day)
                .query(DecisionTable::decision);
    }

    private static CountedRecord decision(ResultColumns row) {
        return new CountedRecord(
                CountedKind.valueOf(row.text("kind")),
                row.uuid("id").toString(),
                row.text("label"),
                row.text("agency"),
                row.date("on_day"),
                null,
                row.bigint("adds"));
    }
}
