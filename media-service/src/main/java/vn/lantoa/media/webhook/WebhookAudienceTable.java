package vn.lantoa.media.webhook;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.replica.RecentValue;
import vn.lantoa.platform.data.sql.Sql;

/**
 * Of which agencies' events anybody wants to be told, kept in memory for a second: each submission asks, and most
 * agencies have no webhook.
 */
@ApplicationScoped
public class WebhookAudienceTable {

    /** By the agencies whose events they are told: their own and its predecessors. */
    private static final String WANTED = """
            WITH RECURSIVE own (owner, agency) AS (
              SELECT DISTINCT agency, agency FROM webhook WHERE enabled
              UNION SELECT own.owner, unnest(later.predecessors)::text
              FROM own JOIN press_agency AS later ON later.code = own.agency)
            SELECT DISTINCT own.agency, event
            FROM webhook JOIN own ON own.owner IS NOT DISTINCT FROM webhook.agency
              CROSS JOIN unnest(events) AS wanted (event)
            WHERE enabled""";

    private final Sql sql;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;
    private volatile RecentValue<Set<Wanted>> wanted;

    WebhookAudienceTable(Sql sql, Clock clock, TransactionSynchronizationRegistry transactions) {
        this.sql = sql;
        this.clock = clock;
        this.transactions = transactions;
        wanted = unread();
    }

    private record Wanted(@Nullable String agency, WebhookEvent event) {}

    /** Whether a webhook is to be told of an event of an agency; null: of one that is no agency's own. */
    public boolean wants(@Nullable String agency, WebhookEvent event) {
        Set<Wanted> all = wanted.get();
        if (agency == null) {
            return all.stream().anyMatch(one -> one.event == event);
        }
        return all.contains(new Wanted(agency, event)) || all.contains(new Wanted(null, event));
    }

    /** A webhook is changed in this transaction: until it has ended others read, and keep, what was. */
    void forgetAfterwards() {
        transactions.registerInterposedSynchronization(new Afterwards());
    }

    private RecentValue<Set<Wanted>> unread() {
        return new RecentValue<>(this::read, clock);
    }

    private Set<Wanted> read() {
        return new HashSet<>(
                sql.query(WANTED, row -> new Wanted(row.text("agency"), row.constant("event", WebhookEvent.class))));
    }

    private final class Afterwards implements Synchronization {

        @Override
        public void beforeCompletion() {
            // nothing is needed before
        }

        @Override
        public void afterCompletion(int status) {
            wanted = unread();
        }
    }
}
