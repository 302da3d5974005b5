package vn.lantoa.task.budget.check;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;
import vn.lantoa.platform.web.json.Vnd;

/** Sums of checks. */
@ApplicationScoped
class QuestionedTable {

    private static final String READ = """
            SELECT subject_agency, count(*)::integer AS checks,
                   count(*) FILTER (WHERE amount_vnd > 0)::integer AS questioning,
                   least(sum(amount_vnd), :most)::bigint AS amount
            FROM finance_check
            WHERE (:plan::uuid IS NULL OR plan_id = :plan) AND (:agency::text IS NULL OR subject_agency = :agency)
              AND (:from::date IS NULL OR checked_on >= :from) AND (:to::date IS NULL OR checked_on < :to)
            GROUP BY subject_agency ORDER BY subject_agency""";

    private final Sql sql;

    QuestionedTable(Sql sql) {
        this.sql = sql;
    }

    /** Per agency that was checked. */
    List<FinanceCheckSummary.OfAgency> read(FinanceCheckFilter filter) {
        return sql.statement(READ)
                .bind("most", Vnd.MOST_OF_SUM)
                .bind("plan", filter.planId)
                .bind("agency", filter.subjectAgency)
                .bind("from", filter.from)
                .bind("to", filter.to)
                .query(row -> new FinanceCheckSummary.OfAgency(
                        row.text("subject_agency"),
                        row.integer("checks"),
                        row.integer("questioning"),
                        row.bigint("amount")));
    }
}
