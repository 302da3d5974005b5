package vn.lantoa.media.usage;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

/**
 * Counts calls in memory, and knows where quotas stand: both are exchanged with the database every two seconds, so that
 * a call costs no statement. What was counted since the last exchange is lost when the process is killed.
 */
@ApplicationScoped
class UsageMeter {

    private final Map<Counter, LongAdder> counted = new ConcurrentHashMap<>();
    private volatile Known known = new Known(UsageMonth.of(Instant.EPOCH), Map.of());

    private record Counter(String agency, UsageMonth month) {}

    private record Known(UsageMonth month, Map<String, QuotaStanding> standings) {}

    void called(String agency, UsageMonth month) {
        add(agency, month, 1);
    }

    /** Where an agency stands in a month; empty where it has no quota. */
    Optional<QuotaStanding> standing(String agency, UsageMonth month) {
        Known last = known;
        QuotaStanding stored = last.standings.get(agency);
        if (stored == null) {
            return Optional.empty();
        }
        QuotaStanding begun = last.month.equals(month) ? stored : stored.anew();
        LongAdder more = counted.get(new Counter(agency, month));
        return Optional.of(begun.after(more == null ? 0 : more.sum()));
    }

    /**
     * Calls that this process has not stored yet.
     *
     * @param agency null: of all
     */
    long uncounted(@Nullable String agency, UsageMonth month) {
        return counted.entrySet().stream()
                .filter(one -> one.getKey().month.equals(month))
                .filter(one -> agency == null || one.getKey().agency.equals(agency))
                .mapToLong(one -> one.getValue().sum())
                .sum();
    }

    /** @param stored where quotas stand in this month */
    void know(UsageMonth month, Map<String, QuotaStanding> stored) {
        known = new Known(month, Map.copyOf(stored));
    }

    /** What was counted since this was asked last. */
    List<UsageTable.Counted> take() {
        List<UsageTable.Counted> taken = new ArrayList<>();
        counted.keySet().forEach(counter -> {
            long calls = counted.getOrDefault(counter, new LongAdder()).sumThenReset();
            if (calls > 0) {
                taken.add(new UsageTable.Counted(counter.agency, counter.month.firstDay(), calls));
            }
        });
        return taken;
    }

    /** Takes back what could not be stored. */
    void putBack(List<UsageTable.Counted> taken) {
        taken.forEach(one -> add(one.agency(), new UsageMonth(YearMonth.from(one.month())), one.calls()));
    }

    private void add(String agency, UsageMonth month, long calls) {
        counted.computeIfAbsent(new Counter(agency, month), unseen -> new LongAdder())
                .add(calls);
    }
}
