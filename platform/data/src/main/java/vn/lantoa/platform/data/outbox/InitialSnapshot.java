package vn.lantoa.platform.data.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Sql;

/**
 * Publishes an aggregate once from this database as a whole. How far it is stands in the transaction of each page:
 * after a crash it goes on behind the last page, and replicas take turns.
 */
final class InitialSnapshot {

    private static final String ENTER =
            "INSERT INTO outbox_announcement (aggregate) VALUES (:aggregate) ON CONFLICT DO NOTHING";
    private static final String HOLD =
            "SELECT reached, done_at FROM outbox_announcement WHERE aggregate = :aggregate FOR UPDATE";
    private static final String NOTE =
            "UPDATE outbox_announcement SET reached = :reached, done_at = :doneAt WHERE aggregate = :aggregate";

    /** Nothing changed later than this, whatever the clocks of those who wrote it. */
    private static final Duration MARGIN = Duration.ofDays(1);

    private final Sql sql;
    private final Clock clock;

    InitialSnapshot(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The page to come: where the one before ended, if there was one; or that there is nothing more to do. */
    private record State(Optional<String> reached, boolean done) {}

    /**
     * Publishes the next page.
     *
     * @return whether there may be another one
     */
    boolean page(Republisher republisher) {
        return QuarkusTransaction.requiringNew().call(() -> {
            State state = hold(republisher.aggregate());
            if (state.done()) {
                return false;
            }
            Instant now = clock.instant();
            Optional<Republisher.Written> page =
                    republisher.republish(Instant.EPOCH, now.plus(MARGIN), state.reached());
            String reached =
                    page.map(Republisher.Written::last).or(state::reached).orElse(null);
            note(republisher.aggregate(), reached, page.isPresent() ? null : now);
            return page.isPresent();
        });
    }

    private State hold(String aggregate) {
        sql.statement(ENTER).bind("aggregate", aggregate).update();
        return sql.statement(HOLD)
                .bind("aggregate", aggregate)
                .queryOne(row -> new State(Optional.ofNullable(row.text("reached")), row.instant("done_at") != null))
                .orElseThrow();
    }

    private void note(String aggregate, @Nullable String reached, @Nullable Instant doneAt) {
        sql.statement(NOTE)
                .bind("reached", reached)
                .bind("doneAt", doneAt)
                .bind("aggregate", aggregate)
                .update();
    }
}
