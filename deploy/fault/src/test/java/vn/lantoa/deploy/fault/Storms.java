package vn.lantoa.deploy.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.fault.check.Checker;
import vn.lantoa.deploy.fault.check.Discrepancy;
import vn.lantoa.deploy.fault.check.SystemSnapshot;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Cell;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Figures;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Observed;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Row;
import vn.lantoa.deploy.fault.ledger.Call;
import vn.lantoa.deploy.fault.ledger.CallKind;
import vn.lantoa.deploy.fault.ledger.History;
import vn.lantoa.deploy.fault.ledger.LedgerEntry;
import vn.lantoa.deploy.fault.ledger.SentItem;
import vn.lantoa.deploy.fault.ledger.SentObservation;

/** A small storm that everything survived, for tests to plant an error in. */
final class Storms {

    final List<LedgerEntry> entries = new ArrayList<>();
    List<Row> items = new ArrayList<>();
    List<Row> revisions = new ArrayList<>();
    List<Row> facts = new ArrayList<>();
    List<Row> factRevisions = new ArrayList<>();
    List<Observed> observations = new ArrayList<>();
    List<Observed> observedFacts = new ArrayList<>();
    Map<Cell, Figures> answered = new HashMap<>();
    Map<Cell, Figures> counted = new HashMap<>();
    long deadLetters;
    long parked;
    long undelivered;

    /**
     * BBD sent one item and revised it, sent the same call twice, and two items in bulk of one work, the second without
     * an answer; BTV sent an item, whose views it observed.
     */
    static Storms survived() {
        Storms storm = new Storms();
        storm.acknowledged(new Call(1, "BBD", CallKind.SINGLE, "k1", List.of(news("BBD-1", 0)), null), "CREATED");
        storm.acknowledged(new Call(2, "BBD", CallKind.REVISION, "k2", List.of(news("BBD-1", 1)), null), "UPDATED");
        Call third =
                new Call(3, "BBD", CallKind.BULK, "k3", List.of(programme("BBD-2", 60), programme("BBD-3", 90)), null);
        storm.acknowledged(third, "CREATED", "CREATED");
        storm.entries.add(LedgerEntry.sent(new Call(4, "BBD", CallKind.DUPLICATE, "k3", third.items(), null)));
        storm.entries.add(LedgerEntry.answered(4, 201, true, List.of("CREATED", "CREATED")));
        storm.entries.add(LedgerEntry.sent(new Call(5, "BBD", CallKind.SINGLE, "k5", List.of(news("BBD-4", 0)), null)));
        storm.entries.add(LedgerEntry.unknown(5, "reset"));
        storm.acknowledged(new Call(6, "BTV", CallKind.SINGLE, "k6", List.of(news("BTV-1", 0)), null), "CREATED");
        SentObservation sighting = new SentObservation("BTV-1", "2024-03-30T00:00:00Z", 700, "web");
        storm.acknowledged(new Call(7, "BTV", CallKind.OBSERVATION, "k7", null, List.of(sighting)), "CREATED");
        storm.entries.add(LedgerEntry.turnedAway(7, 503, "down"));
        storm.entries.add(LedgerEntry.read("BTV", 200, List.of("BTV")));
        storm.store("BBD", 1, news("BBD-1", 0), false);
        storm.store("BBD", 2, news("BBD-1", 1), true);
        storm.store("BBD", 1, programme("BBD-2", 60), true);
        storm.store("BBD", 1, programme("BBD-3", 90), true);
        storm.store("BTV", 1, news("BTV-1", 0), true);
        storm.observe(new Observed("BTV", "BTV-1", 1_711_756_800, 700));
        storm.figures("BBD", "NEWS", new Figures(1, 1, 0, 0, 0));
        storm.figures("BBD", "RADIO_PROGRAMME", new Figures(1, 2, 60, 150, 0));
        storm.figures("BTV", "NEWS", new Figures(1, 1, 0, 0, 700));
        return storm;
    }

    void acknowledged(Call call, String... lines) {
        entries.add(LedgerEntry.sent(call));
        entries.add(LedgerEntry.answered(call.number(), 201, false, List.of(lines)));
    }

    void store(String agency, int revision, SentItem item, boolean current) {
        Row row = new Row(agency, item.externalId(), revision, item.content());
        revisions.add(row);
        factRevisions.add(row);
        if (current) {
            items.add(row);
            facts.add(row);
        }
    }

    void observe(Observed row) {
        observations.add(row);
        observedFacts.add(row);
    }

    void figures(String agency, String genre, Figures figures) {
        answered.put(new Cell(agency, genre), figures);
        counted.put(new Cell(agency, genre), figures);
    }

    static SentItem news(String externalId, int variant) {
        return new SentItem(
                externalId,
                null,
                "v" + variant,
                "NEWS",
                "web",
                "vi",
                "2024-03-29T08:00:0" + variant + "+07:00",
                null,
                true,
                "POLITICAL_TASK",
                List.of());
    }

    /** All of one work, the shorter the earlier. */
    static SentItem programme(String externalId, int seconds) {
        return new SentItem(
                externalId,
                "W",
                "t",
                "RADIO_PROGRAMME",
                "fm",
                "vi",
                "2024-03-29T08:" + (seconds - 50) + ":00+07:00",
                seconds,
                true,
                "OTHER",
                List.of());
    }

    List<Discrepancy> judged() {
        return Checker.check(
                History.of(entries),
                new SystemSnapshot(
                        items,
                        revisions,
                        facts,
                        factRevisions,
                        observations,
                        observedFacts,
                        answered,
                        counted,
                        deadLetters,
                        parked,
                        undelivered));
    }
}
