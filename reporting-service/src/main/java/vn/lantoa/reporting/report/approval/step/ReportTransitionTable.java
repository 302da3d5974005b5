package vn.lantoa.reporting.report.approval.step;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;

/** What took reports from draft to seal; rows are added and never changed. */
@ApplicationScoped
public class ReportTransitionTable {

    private static final String ADD = """
            INSERT INTO report_transition (report_id, version, from_state, to_state, actor, at, reason)
            VALUES (:report, :version, :from, :to, :actor, :at, :reason)""";

    private static final String READ = """
            SELECT from_state, to_state, actor, at, reason FROM report_transition
            WHERE report_id = :report ORDER BY version DESC LIMIT :most""";

    private final Database database;

    ReportTransitionTable(Database database) {
        this.database = database;
    }

    /** @param version the report's, afterwards */
    public void add(UUID report, long version, ReportTransition one) {
        database.statement(ADD)
                .bind("report", report)
                .bind("version", version)
                .bind("from", one.from())
                .bind("to", one.to())
                .bind("actor", one.actor())
                .bind("at", one.at())
                .bind("reason", one.reason())
                .update();
    }

    /** The last ones of a report, the last first, at most so many. */
    public List<ReportTransition> last(UUID report, int most) {
        return database.statement(READ)
                .bind("report", report)
                .bind("most", most)
                .query(ReportTransitionTable::transition);
    }

    private static ReportTransition transition(ResultColumns row) {
        return new ReportTransition(
                row.text("from_state"), row.text("to_state"), row.text("actor"), row.instant("at"), row.text("reason"));
    }
}
