package vn.lantoa.deploy.fault.check;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import vn.lantoa.deploy.fault.check.Discrepancy.Fault;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Observed;
import vn.lantoa.deploy.fault.ledger.CallKind;
import vn.lantoa.deploy.fault.ledger.History;
import vn.lantoa.deploy.fault.ledger.SentObservation;

/**
 * Holds observations against the ledger: each acknowledged one exactly once with its value, an unknown one at most
 * once.
 */
final class ObservationCheck {

    private final Map<Observed, Boolean> certainty = new HashMap<>();

    ObservationCheck(History history) {
        history.fates().stream()
                .filter(fate -> fate.call().kind() == CallKind.OBSERVATION)
                .forEach(fate -> fate.call()
                        .sightings()
                        .forEach(sighting -> certainty.merge(
                                observed(fate.call().agency(), sighting), fate.acknowledged(), Boolean::logicalOr)));
    }

    private static Observed observed(String agency, SentObservation sighting) {
        long second = OffsetDateTime.parse(sighting.observedAt()).toEpochSecond();
        return new Observed(agency, sighting.externalId(), second, sighting.views());
    }

    List<Discrepancy> check(String store, List<Observed> rows) {
        List<Discrepancy> findings = new ArrayList<>();
        Set<Observed> seen = new HashSet<>();
        for (Observed row : rows) {
            if (!certainty.containsKey(row)) {
                findings.add(new Discrepancy(Fault.INVENTED, store + ": " + row + " was never sent"));
            } else if (!seen.add(row)) {
                findings.add(new Discrepancy(Fault.DOUBLED, store + ": " + row));
            }
        }
        certainty.forEach((row, certain) -> {
            if (certain && !seen.contains(row)) {
                findings.add(new Discrepancy(Fault.LOST, store + ": " + row + " was acknowledged"));
            }
        });
        return findings;
    }

    List<Discrepancy> agreement(List<Observed> media, List<Observed> reporting) {
        Set<Observed> there = new HashSet<>(reporting);
        return media.stream()
                .filter(row -> !there.contains(row))
                .map(row -> new Discrepancy(Fault.LOST, "reporting lacks of media's observations: " + row))
                .toList();
    }

    /** The views that were observed last, by external id, of what was sent and is there. */
    Map<String, Long> latest(List<Observed> media) {
        Set<Observed> there = new HashSet<>(media);
        return certainty.entrySet().stream()
                .filter(entry -> entry.getValue() || there.contains(entry.getKey()))
                .map(Map.Entry::getKey)
                .collect(Collectors.groupingBy(
                        Observed::externalId,
                        Collectors.collectingAndThen(
                                Collectors.maxBy(Comparator.comparingLong(Observed::second)),
                                newest -> newest.map(Observed::views).orElse(0L))));
    }
}
