package vn.lantoa.media.webhook;

import java.time.Clock;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.Lineage;
import vn.lantoa.platform.data.org.LineageTable;
import vn.lantoa.platform.data.replica.RecentValue;
import vn.lantoa.platform.data.sql.Sql;

/**
 * Of which agencies' events anybody wants to be told, kept in memory for a second: each submission asks, and most
 * agencies have no webhook.
 */
@ApplicationScoped
public class WebhookAudienceTable {

    private static final String WANTED = """
            SELECT DISTINCT agency, event FROM webhook CROSS JOIN unnest(events) AS wanted (event) WHERE enabled""";

    private final Sql sql;
    private final LineageTable lineage;
    private final Clock clock;
    private final TransactionSynchronizationRegistry transactions;
    private volatile RecentValue<Set<Wanted>> wanted;

    WebhookAudienceTable(Sql sql, Clock clock, TransactionSynchronizationRegistry transactions) {
        this.sql = sql;
        this.lineage = new LineageTable(sql, "press_agency");
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

    /** By the agencies whose events they are told: their own and its predecessors. */
    private Set<Wanted> read() {
        Lineage register = lineage.read();
        return sql
                .query(WANTED, row -> new Wanted(row.text("agency"), row.constant("event", WebhookEvent.class)))
                .stream()
                .flatMap(one -> one.agency == null
                        ? Stream.of(one)
                        : register.origins(one.agency).stream().map(own -> new Wanted(own, one.event)))
                .collect(Collectors.toSet());
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
