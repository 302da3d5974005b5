package vn.lantoa.deploy.fault.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.lantoa.deploy.fault.check.Discrepancy.Fault;
import vn.lantoa.deploy.fault.check.ExpectedState.Published;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Cell;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Figures;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Row;
import vn.lantoa.deploy.fault.ledger.History;

/**
 * The judge, used by every fault test: every acknowledged item is there exactly once, every unknown one at most once,
 * the newest variant won, the figures are those of SQL over the facts and those of the ledger, nobody saw another
 * agency's rows, and no answer was a 500. It looks at nothing but a ledger and a picture.
 */
public final class Checker {

    private Checker() {}

    /** What is wrong; empty when all is well. */
    public static List<Discrepancy> check(History history, SystemSnapshot picture) {
        Map<String, Expected> expected = Expected.of(history);
        List<Discrepancy> findings = new ArrayList<>();
        findings.addAll(new ItemCheck("media items", expected).current(picture.items()));
        findings.addAll(new ItemCheck("media revisions", expected).revisions(picture.revisions()));
        findings.addAll(new ItemCheck("reporting facts", expected).current(picture.facts()));
        findings.addAll(new ItemCheck("reporting revisions", expected).revisions(picture.factRevisions()));
        findings.addAll(agreement("items", picture.items(), picture.facts()));
        findings.addAll(agreement("revisions", picture.revisions(), picture.factRevisions()));
        ObservationCheck observations = new ObservationCheck(history);
        findings.addAll(observations.check("media observations", picture.observations()));
        findings.addAll(observations.check("reporting observations", picture.observedFacts()));
        findings.addAll(observations.agreement(picture.observations(), picture.observedFacts()));
        Map<Cell, Figures> ledger =
                new ExpectedState(observations.latest(picture.observations())).figures(published(expected, picture));
        findings.addAll(figures("aggregates", ledger, picture.answered()));
        findings.addAll(figures("SQL over the facts", ledger, picture.counted()));
        findings.addAll(CallCheck.check(history));
        findings.addAll(remains(picture));
        return findings;
    }

    /** What one store has the other must have too: an unknown call happened in both or in neither. */
    private static List<Discrepancy> agreement(String what, List<Row> media, List<Row> reporting) {
        Set<Row> there = new HashSet<>(reporting);
        Set<Row> here = new HashSet<>(media);
        return Stream.concat(
                        media.stream()
                                .filter(row -> !there.contains(row))
                                .map(row ->
                                        new Discrepancy(Fault.LOST, "reporting lacks of media's " + what + ": " + row)),
                        reporting.stream()
                                .filter(row -> !here.contains(row))
                                .map(row -> new Discrepancy(
                                        Fault.INVENTED, "media has not of reporting's " + what + ": " + row)))
                .toList();
    }

    /** What was sent and is there, each as it stands. */
    private static List<Published> published(Map<String, Expected> expected, SystemSnapshot picture) {
        Map<String, Published> standing = new LinkedHashMap<>();
        for (Row row : picture.items()) {
            Expected item = expected.get(row.externalId());
            if (item != null && item.placeOf(row.content()) >= 0) {
                int newest = Math.max(item.placeOf(row.content()), item.oldestAllowed());
                standing.put(
                        row.externalId(),
                        new Published(item.agency(), item.variants().get(newest).item()));
            }
        }
        expected.values().stream()
                .filter(Expected::mustBeThere)
                .forEach(item -> standing.computeIfAbsent(
                        item.externalId(),
                        id -> new Published(
                                item.agency(),
                                item.variants().get(item.oldestAllowed()).item())));
        return List.copyOf(standing.values());
    }

    private static List<Discrepancy> figures(String source, Map<Cell, Figures> ledger, Map<Cell, Figures> found) {
        return Stream.concat(ledger.keySet().stream(), found.keySet().stream())
                .distinct()
                .filter(cell -> !ledger.getOrDefault(cell, Figures.NONE).equals(found.getOrDefault(cell, Figures.NONE)))
                .map(cell -> new Discrepancy(
                        Fault.SUM_OFF,
                        source + ": " + cell + " is " + found.getOrDefault(cell, Figures.NONE) + ", by the ledger "
                                + ledger.getOrDefault(cell, Figures.NONE)))
                .toList();
    }

    private static List<Discrepancy> remains(SystemSnapshot picture) {
        List<Discrepancy> findings = new ArrayList<>();
        if (picture.deadLetters() + picture.parked() > 0) {
            findings.add(new Discrepancy(
                    Fault.DEAD_LETTER,
                    picture.deadLetters() + " dead letters, " + picture.parked() + " parked events"));
        }
        if (picture.undelivered() > 0) {
            findings.add(new Discrepancy(Fault.UNDELIVERED, picture.undelivered() + " events"));
        }
        return findings;
    }

    /** The findings by kind, for a person. */
    public static String verdict(List<Discrepancy> findings) {
        if (findings.isEmpty()) {
            return "all is well";
        }
        return findings.stream()
                .collect(Collectors.groupingBy(Discrepancy::fault, Collectors.counting()))
                .toString();
    }
}
