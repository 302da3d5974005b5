package vn.lantoa.reporting.rebuild;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.messaging.Partition;
import vn.lantoa.reporting.fact.Facts;
import vn.lantoa.reporting.intake.BesideReader;
import vn.lantoa.reporting.intake.BesideTables;
import vn.lantoa.reporting.intake.IntakeLocks;
import vn.lantoa.reporting.intake.IntakeOffsetTable;
import vn.lantoa.reporting.rollup.GrowthRollupTable;
import vn.lantoa.reporting.rollup.Rollups;

/** The steps of a rebuild, each in the caller's transaction. */
@ApplicationScoped
class RebuildSteps {

    /** How long intake may stand still until what is beside has caught up. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration LOOKS_EVERY = Duration.ofMillis(50);

    private final IntakeLocks gate;
    private final IntakeOffsetTable positions;
    private final BesideTables tables;
    private final BesideReader beside;
    private final Facts facts;
    private final Rollups rollups;
    private final GrowthRollupTable growth;
    private final Clock clock;

    RebuildSteps(
            IntakeLocks gate,
            IntakeOffsetTable positions,
            BesideTables tables,
            BesideReader beside,
            Facts facts,
            Rollups rollups,
            GrowthRollupTable growth,
            Clock clock) {
        this.gate = gate;
        this.positions = positions;
        this.tables = tables;
        this.beside = beside;
        this.facts = facts;
        this.rollups = rollups;
        this.growth = growth;
        this.clock = clock;
    }

    /** Does what a rebuild needs next; nothing when it is finished, or waits for the topics. */
    void advance(Rebuild rebuild) {
        if (rebuild.isReading()) {
            finish(rebuild);
        } else if (rebuild.isOpen() && rebuild.source() == RebuildSource.FACTS) {
            gate.enterAlone();
            Map<String, Long> found = mend();
            rollups.tellOf(found);
            rebuild.completes(found, clock.instant());
        } else if (rebuild.isOpen()) {
            beside.end();
            tables.prepare();
            positions.beginAnew();
            rebuild.reads();
        }
    }

    /** There is nothing to do. */
    void rest() {
        beside.end();
    }

    /** Counts what was defined since; intake waits meanwhile, and its transactions do not carry it. */
    void count() {
        if (growth.isAnyUncounted()) {
            gate.enterAlone();
            growth.count();
        }
    }

    private Map<String, Long> mend() {
        Map<String, Long> found = new LinkedHashMap<>();
        found.put("facts", facts.settleAll());
        found.putAll(rollups.recompute());
        return found;
    }

    /** Swaps when what is beside has everything that answers have; else another time. */
    private void finish(Rebuild rebuild) {
        beside.begin();
        if (!isAhead()) {
            return;
        }
        gate.enterAlone();
        if (waitUntilAhead()) {
            gate.enterBesideAlone();
            Map<String, Long> found = compare();
            tables.swap();
            positions.beginAnew();
            rollups.tellOf(found);
            rebuild.completes(found, clock.instant());
        }
    }

    /** Whoever answers stands still meanwhile, and the reader beside goes on. */
    private boolean waitUntilAhead() {
        long end = clock.millis() + PATIENCE.toMillis();
        boolean ahead = isAhead();
        while (!ahead && clock.millis() < end) {
            LockSupport.parkNanos(LOOKS_EVERY.toNanos());
            ahead = isAhead();
        }
        return ahead;
    }

    private boolean isAhead() {
        Map<Partition, Long> built = tables.ask(positions::all);
        boolean all = positions.all().entrySet().stream()
                .allMatch(entry -> built.getOrDefault(entry.getKey(), 0L) >= entry.getValue());
        return all
                && (positions.watermarkOfFacts().isEmpty()
                        || tables.ask(positions::watermarkOfFacts).isPresent());
    }

    /** 1 for each table that is not what it was. Sums can be compared only where nothing newer is in them. */
    private Map<String, Long> compare() {
        Instant until = facts.newest().orElse(Instant.EPOCH);
        Map<String, String> before = new LinkedHashMap<>(facts.fingerprints(until));
        before.putAll(rollups.fingerprints());
        Map<String, String> after = tables.ask(() -> fingerprints(until));
        Map<String, Long> found = new LinkedHashMap<>();
        after.forEach((table, fingerprint) -> found.put(table, fingerprint.equals(before.get(table)) ? 0L : 1L));
        return found;
    }

    private Map<String, String> fingerprints(Instant until) {
        Map<String, String> found = new LinkedHashMap<>(facts.fingerprints(until));
        if (facts.newest().map(newest -> !newest.isAfter(until)).orElse(true)) {
            found.putAll(rollups.fingerprints());
        }
        return found;
    }
}
