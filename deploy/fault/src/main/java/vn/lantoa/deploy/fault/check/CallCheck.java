package vn.lantoa.deploy.fault.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import vn.lantoa.deploy.fault.check.Discrepancy.Fault;
import vn.lantoa.deploy.fault.ledger.Call;
import vn.lantoa.deploy.fault.ledger.CallJson;
import vn.lantoa.deploy.fault.ledger.CallKind;
import vn.lantoa.deploy.fault.ledger.History;
import vn.lantoa.deploy.fault.ledger.History.Fate;
import vn.lantoa.deploy.fault.ledger.LedgerEntry;

/**
 * Looks at the answers themselves: which statuses came, whose rows were in them, and whether a repeated call was
 * answered as before.
 */
final class CallCheck {

    /**
     * 201, 200 for what is read; 409 while the first of two is still running; 502 when a service dies in the middle of
     * its answer; 503 while something is down.
     */
    private static final Set<Integer> HONEST = Set.of(0, 200, 201, 409, 502, 503);

    /** Of what is worked on later; honest with the results of its lines alone. */
    private static final int ACCEPTED = 202;

    private CallCheck() {}

    static List<Discrepancy> check(History history) {
        List<Discrepancy> findings = new ArrayList<>();
        for (Fate fate : history.fates()) {
            fate.outcomes()
                    .filter(outcome -> !isHonest(outcome))
                    .forEach(outcome -> findings.add(new Discrepancy(
                            Fault.BAD_ANSWER,
                            outcome.status() + " to call " + outcome.call() + ": " + outcome.note())));
            LedgerEntry answer = fate.answer();
            if (answer != null) {
                acknowledged(fate.call(), answer, findings);
            }
        }
        history.readings().forEach(reading -> reading(reading, findings));
        return findings;
    }

    private static boolean isHonest(LedgerEntry outcome) {
        boolean later = outcome.status() == ACCEPTED && outcome.what() == LedgerEntry.What.ANSWERED;
        return (later || HONEST.contains(outcome.status())) && !LedgerEntry.NO_RETRY_AFTER.equals(outcome.note());
    }

    private static void acknowledged(Call call, LedgerEntry answer, List<Discrepancy> findings) {
        List<String> lines = answer.lines() == null ? List.of() : answer.lines();
        if (lines.size() != call.items().size() + call.sightings().size()) {
            findings.add(new Discrepancy(Fault.BAD_ANSWER, lines.size() + " line results for " + call));
        }
        lines.stream()
                .filter(line -> line.startsWith(CallJson.REJECTED))
                .forEach(line -> findings.add(new Discrepancy(Fault.REJECTED, line + " of " + call)));
        String effect = call.kind() == CallKind.REVISION ? "UPDATED" : "CREATED";
        boolean told = lines.stream().allMatch(line -> line.equals(effect) || line.startsWith(CallJson.REJECTED));
        if (call.kind() == CallKind.DUPLICATE && !answer.replayed()) {
            findings.add(new Discrepancy(Fault.NOT_REPLAYED, "call " + call.number() + " with key " + call.key()));
        } else if (call.kind() != CallKind.DUPLICATE && !told) {
            findings.add(new Discrepancy(Fault.NOT_REPLAYED, lines + " to " + call + ", whose effect was " + effect));
        }
    }

    private static void reading(LedgerEntry reading, List<Discrepancy> findings) {
        if (!HONEST.contains(reading.status())) {
            findings.add(new Discrepancy(Fault.BAD_ANSWER, reading.status() + " to a reading of " + reading.agency()));
        }
        if (reading.seen() != null && reading.seen().stream().anyMatch(agency -> !agency.equals(reading.agency()))) {
            findings.add(new Discrepancy(Fault.FOREIGN_ROWS_SEEN, reading.agency() + " saw rows of " + reading.seen()));
        }
    }
}
