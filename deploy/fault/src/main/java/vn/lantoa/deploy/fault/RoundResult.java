package vn.lantoa.deploy.fault;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import vn.lantoa.deploy.fault.check.Checker;
import vn.lantoa.deploy.fault.check.Discrepancy;
import vn.lantoa.deploy.fault.kill.Kill;
import vn.lantoa.deploy.fault.ledger.History;
import vn.lantoa.deploy.fault.load.Round;

/**
 * What came of a round.
 *
 * @param arrival how long after the last call everything had reached reporting-service
 */
record RoundResult(Round round, List<Kill> killings, History history, Duration arrival, List<Discrepancy> findings) {

    boolean isGood() {
        return findings.isEmpty() && killings.stream().allMatch(Kill::isBorne);
    }

    /** One line. */
    String summary() {
        return String.format(
                Locale.ROOT,
                "round %3d  %-4s %5d calls (%d unknown), %6d items, arrived after %.1f s  kills: %s%s",
                round.number(),
                isGood() ? "good" : "BAD",
                history.fates().size(),
                history.unknown(),
                history.items(),
                seconds(arrival),
                killings.stream().map(RoundResult::told).collect(Collectors.joining(", ")),
                findings.isEmpty() ? "" : "  " + Checker.verdict(findings));
    }

    private static String told(Kill killing) {
        String name = killing.target().name().toLowerCase(Locale.ROOT);
        return killing.servingAgain() == null
                ? name + " (never served again)"
                : String.format(
                        Locale.ROOT,
                        "%s (%.1f s, %d × 201, %d refused)",
                        name,
                        seconds(killing.servingAgain()),
                        killing.acknowledged(),
                        killing.refused());
    }

    static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }
}
