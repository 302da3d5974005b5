package vn.lantoa.reporting.rebuild;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.reporting.fact.Facts;
import vn.lantoa.reporting.intake.IntakeLocks;
import vn.lantoa.reporting.intake.IntakeOffsets;
import vn.lantoa.reporting.rollup.Rollups;

/** The steps of a rebuild, each in the caller's transaction. */
@ApplicationScoped
class RebuildSteps {

    /** Up to when the fingerprints of the facts look. */
    private static final String UNTIL = "until";

    private final IntakeLocks gate;
    private final IntakeOffsets positions;
    private final Facts facts;
    private final Rollups rollups;
    private final Clock clock;

    RebuildSteps(IntakeLocks gate, IntakeOffsets positions, Facts facts, Rollups rollups, Clock clock) {
        this.gate = gate;
        this.positions = positions;
        this.facts = facts;
        this.rollups = rollups;
        this.clock = clock;
    }

    /** Does what a rebuild needs next; nothing when it is finished, or waits for the topics. */
    void advance(Rebuild rebuild) {
        if (rebuild.isReading()) {
            if (rebuild.isPassedBy(positions())) {
                rebuild.completes(compare(rebuild.fingerprints()), clock.instant());
            }
        } else if (rebuild.isOpen() && rebuild.source() == RebuildSource.FACTS) {
            gate.enterAlone();
            rebuild.completes(mend(), clock.instant());
        } else if (rebuild.isOpen()) {
            gate.enterAlone();
            empty(rebuild);
        }
    }

    private Map<String, Long> mend() {
        Map<String, Long> found = new LinkedHashMap<>();
        found.put("facts", facts.settleAll());
        found.putAll(rollups.recompute());
        return found;
    }

    private void empty(Rebuild rebuild) {
        Instant until = facts.newest().orElse(Instant.EPOCH);
        Map<String, String> before = new LinkedHashMap<>(facts.fingerprints(until));
        before.putAll(rollups.fingerprints());
        before.put(UNTIL, until.toString());
        rebuild.reads(before, positions());
        facts.forget();
        rollups.forget();
        positions.beginAnew();
    }

    /** 1 for each table that is not what it was. Sums can be compared only while nothing new came in. */
    private Map<String, Long> compare(Map<String, String> before) {
        Instant until = Instant.parse(before.get(UNTIL));
        Map<String, String> after = new LinkedHashMap<>(facts.fingerprints(until));
        Optional<Instant> newest = facts.newest();
        if (newest.isEmpty() || !newest.get().isAfter(until)) {
            after.putAll(rollups.fingerprints());
        }
        Map<String, Long> found = new LinkedHashMap<>();
        after.forEach((table, fingerprint) -> found.put(table, fingerprint.equals(before.get(table)) ? 0L : 1L));
        return found;
    }

    private Map<String, Long> positions() {
        return positions.all().entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().toString(), Map.Entry::getValue));
    }
}
