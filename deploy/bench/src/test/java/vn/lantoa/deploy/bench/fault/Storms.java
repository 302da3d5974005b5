package vn.lantoa.deploy.bench.fault;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.lantoa.deploy.bench.fault.Picture.Cell;
import vn.lantoa.deploy.bench.fault.Picture.Figures;
import vn.lantoa.deploy.bench.fault.Picture.Observed;
import vn.lantoa.deploy.bench.fault.Picture.Row;

/** A small storm that everything survived, for tests to plant an error in. */
final class Storms {

    final List<Entry> entries = new ArrayList<>();
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
     * BBD sent one item and revised it, sent the same call twice, and two items in bulk of one work, the second without an answer; BTV sent
     * an item, whose views it observed.
     */
    static Storms survived() {
        Storms storm = new Storms();
        storm.acknowledged(new Call(1, "BBD", Kind.SINGLE, "k1", List.of(news("BBD-1", 0)), null), "CREATED");
        storm.acknowledged(new Call(2, "BBD", Kind.REVISION, "k2", List.of(news("BBD-1", 1)), null), "UPDATED");
        Call third = new Call(3, "BBD", Kind.BULK, "k3", List.of(programme("BBD-2", 60), programme("BBD-3", 90)), null);
        storm.acknowledged(third, "CREATED", "CREATED");
        storm.entries.add(Entry.sent(new Call(4, "BBD", Kind.DUPLICATE, "k3", third.items(), null)));
        storm.entries.add(Entry.answered(4, 201, true, List.of("CREATED", "CREATED")));
        storm.entries.add(Entry.sent(new Call(5, "BBD", Kind.SINGLE, "k5", List.of(news("BBD-4", 0)), null)));
        storm.entries.add(Entry.unknown(5, "reset"));
        storm.acknowledged(new Call(6, "BTV", Kind.SINGLE, "k6", List.of(news("BTV-1", 0)), null), "CREATED");
        Sighting sighting = new Sighting("BTV-1", "2024-03-30T00:00:00Z", 700, "web");
        storm.acknowledged(new Call(7, "BTV", Kind.OBSERVATION, "k7", null, List.of(sighting)), "CREATED");
        storm.entries.add(Entry.turnedAway(7, 503, "down"));
        storm.entries.add(Entry.read("BTV", 200, List.of("BTV")));
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
        entries.add(Entry.sent(call));
        entries.add(Entry.answered(call.number(), 201, false, List.of(lines)));
    }

    void store(String agency, int revision, Item item, boolean current) {
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

    static Item news(String externalId, int variant) {
        return new Item(
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
    static Item programme(String externalId, int seconds) {
        return new Item(
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

    List<Finding> judged() {
        return Checker.check(
                History.of(entries),
                new Picture(
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
