package vn.lantoa.media.webhook.delivery;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Sql;

/** The end of deliveries: those that nobody took are given up, those that are settled are forgotten. */
@ApplicationScoped
class OldDeliveryTable {

    private static final String GIVE_UP = """
            UPDATE webhook_delivery SET state = 'FAILED' WHERE state = 'PENDING' AND since <= ? AND due_at <= ?""";

    private static final String FORGET = """
            DELETE FROM webhook_delivery WHERE id IN
              (SELECT id FROM webhook_delivery WHERE made_at < ? AND state <> 'PENDING' LIMIT ?)""";

    private final Sql sql;

    OldDeliveryTable(Sql sql) {
        this.sql = sql;
    }

    /** Gives up those made or replayed until an instant that are not on their way. */
    void giveUp(Instant until, Instant now) {
        sql.update(GIVE_UP, until, now);
    }

    /** Forgets those made before an instant, with their attempts, but not what is to be told; some at a time. */
    int forget(Instant before, int most) {
        return sql.update(FORGET, before, most);
    }
}
