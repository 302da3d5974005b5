package vn.lantoa.media.usage;

import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.usage.quota.QuotaStanding;
import vn.lantoa.platform.web.id.Ids;

/**
 * Counts calls in memory, and knows where quotas stand: both are exchanged with the database every two seconds, so that
 * a call costs no statement. What was counted since the last exchange is lost when the process is killed.
 */
@ApplicationScoped
class UsageMeter {

    /** Another exchange ends while one looks: seldom once, hardly ever twice. */
    private static final int MOST_LOOKS = 3;

    private final Map<Counter, LongAdder> counted = new ConcurrentHashMap<>();
    private final UUID process = Ids.next();
    private volatile Known known = new Known(UsageMonth.of(Instant.EPOCH), Map.of(), Map.of(), 0, null);

    private record Counter(String agency, UsageMonth month) {

        static Counter of(UsageTable.Counted counted) {
            return new Counter(counted.agency(), new UsageMonth(YearMonth.from(counted.month())));
        }
    }

    /**
     * What the exchanges left: where quotas stand, and how much of what was counted is in that.
     *
     * @param month of which the standings are
     * @param newest the number of the last exchange that was sent
     * @param sent that exchange, while nobody knows whether it is committed; null afterwards
     */
    private record Known(
            UsageMonth month,
            Map<String, QuotaStanding> standings,
            Map<Counter, Long> stored,
            long newest,
            @Nullable UsageExchange sent) {

        long storedOf(Counter counter) {
            return stored.getOrDefault(counter, 0L);
        }

        Map<Counter, Long> storedWith(UsageExchange exchange) {
            Map<Counter, Long> all = new HashMap<>(stored);
            exchange.counted().forEach(one -> all.merge(Counter.of(one), one.calls(), Long::sum));
            return all;
        }

        /** As it is where the exchange of this number is the last one that is committed. */
        Known committedTo(long exchange) {
            return sent == null || exchange < sent.number()
                    ? this
                    : new Known(month, standings, storedWith(sent), newest, null);
        }
    }

    /** By which the exchanges of this process are told from those of others. */
    UUID process() {
        return process;
    }

    void called(String agency, UsageMonth month) {
        counted.computeIfAbsent(new Counter(agency, month), unseen -> new LongAdder())
                .increment();
    }

    /** Those whose calls this process has counted. */
    Set<String> agencies() {
        return counted.keySet().stream().map(Counter::agency).collect(Collectors.toSet());
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
     * Calls of a month: those that are stored, and those that this process has counted beside them, each once, also
     * while an exchange is on its way.
     *
     * @param of whose
     * @param lookup tells what of theirs is stored
     */
    long calls(Predicate<String> of, UsageMonth month, Supplier<UsageTable.Stored> lookup) {
        Known seen = known;
        UsageTable.Stored stored = lookup.get();
        for (int again = 0; stored.exchange() > seen.newest && again < MOST_LOOKS; again++) {
            seen = known;
            stored = lookup.get();
        }
        Known then = seen.committedTo(stored.exchange());
        return stored.calls()
                + counted.keySet().stream()
                        .filter(counter -> counter.month.equals(month))
                        .filter(counter -> of.test(counter.agency))
                        .mapToLong(counter -> since(then, counter))
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

    /** Takes note of an exchange that begins: from now on it may be committed. */
    void sends(UsageExchange exchange) {
        known = new Known(known.month, known.standings, known.stored, exchange.number(), exchange);
    }

    /**
     * Takes note of an exchange that is committed.
     *
     * @param standings where quotas stand in this month, with what it stored in it
     */
    void know(UsageExchange exchange, UsageMonth month, Map<String, QuotaStanding> standings) {
        known = new Known(month, Map.copyOf(standings), known.storedWith(exchange), exchange.number(), null);
    }

    private long since(Known last, Counter counter) {
        LongAdder all = counted.get(counter);
        return all == null ? 0 : all.sum() - last.storedOf(counter);
    }
}
