package vn.lantoa.reporting.scorecard.funding;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** Reads what was asked for, decided and questioned of a plan's money, in the caller's transaction. */
@ApplicationScoped
public class FundingTable {

    /** An allocation and what takes it back have the same day: together they are nothing. */
    private static final String DECIDED = """
            SELECT count(*) FILTER (WHERE a.reverses IS NULL AND NOT EXISTS (
                     SELECT FROM budget_allocation b
                     WHERE b.plan_id = a.plan_id AND b.reverses = a.id))::integer AS count,
                   coalesce(sum(a.amount_vnd), 0)::bigint AS amount
            FROM budget_allocation a WHERE a.plan_id = ? AND a.decided_on <= ?""";

    /** No sum is told above 10^18, as none of the task-service is. */
    private static final String ASKED = """
            SELECT count(*)::integer AS count,
                   least(coalesce(sum(amount_vnd), 0), 1000000000000000000)::bigint AS amount,
                   least(coalesce(sum(granted_vnd) FILTER (WHERE decided_on <= ?), 0), 1000000000000000000)::bigint
                     AS granted
            FROM budget_proposal WHERE plan_id = ? AND proposed_on <= ?""";

    private static final String CHECKED = """
            SELECT count(*)::integer AS count,
                   least(coalesce(sum(amount_vnd), 0), 1000000000000000000)::bigint AS amount
            FROM finance_check WHERE plan_id = ? AND checked_on <= ?""";

    private final Database database;

    FundingTable(Database database) {
        this.database = database;
    }

    public FundingPart of(UUID planId, LocalDate day) {
        return FundingPart.of(
                database.queryOne(
                                DECIDED,
                                row -> new FundingPart.Decided(row.integer("count"), row.bigint("amount")),
                                planId,
                                day)
                        .orElseThrow(),
                database.queryOne(
                                ASKED,
                                row -> new FundingPart.Asked(
                                        row.integer("count"), row.bigint("amount"), row.bigint("granted")),
                                day,
                                planId,
                                day)
                        .orElseThrow(),
                database.queryOne(
                                CHECKED,
                                row -> new FundingPart.Checked(row.integer("count"), row.bigint("amount")),
                                planId,
                                day)
                        .orElseThrow());
    }
}
