package vn.lantoa.reporting.scorecard.day;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;
import vn.lantoa.reporting.scorecard.verdict.Verdict;

/** What the scorecards of plans said on days: one row for each plan and day, the day's last. */
@ApplicationScoped
public class ScorecardDayTable {

    private static final String KEEP = """
            INSERT INTO scorecard_day (plan_id, day, state, reason, card, kept_at) VALUES (?, ?, ?, ?, ?, ?)
            ON CONFLICT (plan_id, day) DO UPDATE SET state = excluded.state, reason = excluded.reason,
              card = excluded.card, kept_at = excluded.kept_at
            WHERE scorecard_day.kept_at < excluded.kept_at""";

    private static final String CARD = "SELECT card FROM scorecard_day WHERE plan_id = ? AND day = ?";

    private static final String HISTORY = """
            SELECT day, state, reason FROM scorecard_day WHERE plan_id = ? AND day >= ? AND day < ? ORDER BY day""";

    /** Plans that are worked on: those that are over, or gave way to another one, stay as they were. */
    private static final String PLANS = "SELECT id FROM plan WHERE status IN ('ISSUED', 'AMENDED') ORDER BY id";

    private final Database database;

    ScorecardDayTable(Database database) {
        this.database = database;
    }

    /** Keeps what a card says on its day; what was kept of that day later than this stays. */
    public void keep(UUID planId, LocalDate day, Verdict verdict, String card, Instant at) {
        database.update(
                KEEP, planId, day, verdict.state().name(), verdict.reason().name(), card, at);
    }

    /** The card's JSON; empty when none was kept on that day. */
    public Optional<String> card(UUID planId, LocalDate day) {
        return database.queryOne(CARD, row -> row.text("card"), planId, day);
    }

    /** The days that were kept, from the first on and before the last. */
    public List<ScorecardDay> history(UUID planId, LocalDate from, LocalDate to) {
        return database.query(
                HISTORY,
                row -> {
                    Cause reason = Cause.valueOf(row.text("reason"));
                    return new ScorecardDay(row.date("day"), Light.valueOf(row.text("state")), reason, reason.rule());
                },
                planId,
                from,
                to);
    }

    /** The plans whose cards are kept. */
    public List<UUID> plans() {
        return database.query(PLANS, row -> row.uuid("id"));
    }
}
