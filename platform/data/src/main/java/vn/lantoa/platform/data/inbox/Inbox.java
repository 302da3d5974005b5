package vn.lantoa.platform.data.inbox;

import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.sql.Sql;

/**
 * Remembers which events have had their effect, for consumers whose effect must not happen twice and cannot be told
 * from the data. The claim stands in the transaction of the effect: both are there, or neither.
 */
@ApplicationScoped
public class Inbox {

    private static final String CLAIM = """
            INSERT INTO inbox_claim (consumer, event_id, claimed_at)
            SELECT :consumer, id, :now FROM (SELECT DISTINCT unnest(:ids) AS id ORDER BY 1) AS ids
            ON CONFLICT DO NOTHING RETURNING event_id""";

    private final Sql sql;
    private final Clock clock;

    Inbox(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /**
     * Those events that this consumer has not claimed before, in their order and each once. Waits for a transaction
     * that is claiming the same.
     *
     * @param consumer a name that stays, such as the group's
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<RecordedEvent<?>> claim(String consumer, List<RecordedEvent<?>> events) {
        Set<String> fresh = new HashSet<>(sql.statement(CLAIM)
                .bind("consumer", consumer)
                .bind("now", clock.instant())
                .bind("ids", events.stream().map(RecordedEvent::id).toList())
                .query(row -> row.text("event_id")));
        return events.stream().filter(event -> fresh.remove(event.id())).toList();
    }

    /** Forgets claims made before; a duplicate that comes later than that has its effect again. */
    @Transactional
    public int forgetBefore(Instant time) {
        return sql.update("DELETE FROM inbox_claim WHERE claimed_at < ?", time);
    }
}
