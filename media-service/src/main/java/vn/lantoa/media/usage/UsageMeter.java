package vn.lantoa.media.usage;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
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
    private volatile Known known = new Known(UsageMonth.of(Instant.EPOCH), Map.of(), Map.of());

    private record Counter(String agency, UsageMonth month) {}

    /**
     * What the last exchange left: where quotas stand, and how much of what was counted is in that.
     *
     * @param month of which the standings are
     */
    private record Known(UsageMonth month, Map<String, QuotaStanding> standings, Map<Counter, Long> stored) {

        long storedOf(Counter counter) {
            return stored.getOrDefault(counter, 0L);
        }
    }

    void called(String agency, UsageMonth month) {
        counted.computeIfAbsent(new Counter(agency, month), unseen -> new LongAdder())
                .increment();
    }

    /** Where an agency stands in a month; empty where it has no quota. */
    Optional<QuotaStanding> standing(String agency, UsageMonth month) {
        Known last = known;
        QuotaStanding stored = last.standings.get(agency);
        if (stored == null) {
            return Optional.empty();
        }
        QuotaStanding begun = last.month.equals(month) ? stored : stored.anew();
        return Optional.of(begun.after(since(last, new Counter(agency, month))));
    }

    /**
     * Calls that this process has not stored yet.
     *
     * @param agency null: of all
     */
    long uncounted(@Nullable String agency, UsageMonth month) {
        Known last = known;
        return counted.keySet().stream()
                .filter(counter -> counter.month.equals(month))
                .filter(counter -> agency == null || counter.agency.equals(agency))
                .mapToLong(counter -> since(last, counter))
                .sum();
    }

    /** What was counted and is not stored yet; it counts here until that is known. */
    List<UsageTable.Counted> unstored() {
        Known last = known;
        return counted.keySet().stream()
                .map(counter -> new UsageTable.Counted(counter.agency, counter.month.firstDay(), since(last, counter)))
                .filter(one -> one.calls() > 0)
                .toList();
    }

    /**
     * Takes note of an exchange that is committed.
     *
     * @param added what was stored by it
     * @param standings where quotas stand in this month, with that in it
     */
    void know(List<UsageTable.Counted> added, UsageMonth month, Map<String, QuotaStanding> standings) {
        Map<Counter, Long> stored = new HashMap<>(known.stored);
        added.forEach(one -> stored.merge(
                new Counter(one.agency(), new UsageMonth(YearMonth.from(one.month()))), one.calls(), Long::sum));
        known = new Known(month, Map.copyOf(standings), stored);
    }

    private long since(Known last, Counter counter) {
        LongAdder all = counted.get(counter);
        return all == null ? 0 : all.sum() - last.storedOf(counter);
    }
}
