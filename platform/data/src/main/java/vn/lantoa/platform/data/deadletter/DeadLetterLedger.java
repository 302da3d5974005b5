package vn.lantoa.platform.data.deadletter;

import java.time.Clock;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.data.deadletter.DeadLetter.Slot;
import vn.lantoa.platform.data.sql.Sql;

/**
 * Which dead letters are settled, in the transaction of their effect: so that each has it once, whoever replays it.
 * What lies below the offset that the replay's group has committed is settled without standing here.
 */
@ApplicationScoped
class DeadLetterLedger {

    private final Sql sql;
    private final Clock clock;

    DeadLetterLedger(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Settles a letter; false when it was settled before. Waits for a transaction that is settling the same. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean settle(Slot slot, String fate) {
        return sql.update(
                        "INSERT INTO dead_letter_settled VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        slot.partition(),
                        slot.offset(),
                        fate,
                        clock.instant())
                == 1;
    }

    @Transactional
    Set<Slot> all() {
        return Set.copyOf(sql.query(
                "SELECT partition, place FROM dead_letter_settled",
                row -> new Slot(row.integer("partition"), row.bigint("place"))));
    }

    /** Forgets what lies below a committed offset. */
    @Transactional
    void forgetBelow(Slot mark) {
        sql.update(
                "DELETE FROM dead_letter_settled WHERE partition = ? AND place < ?", mark.partition(), mark.offset());
    }
}
