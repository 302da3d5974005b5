package vn.lantoa.deploy.fault;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.deploy.fault.check.Discrepancy;
import vn.lantoa.deploy.fault.check.Discrepancy.Fault;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Cell;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Figures;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Observed;
import vn.lantoa.deploy.fault.check.SystemSnapshot.Row;
import vn.lantoa.deploy.fault.ledger.Call;
import vn.lantoa.deploy.fault.ledger.CallKind;
import vn.lantoa.deploy.fault.ledger.LedgerEntry;
import vn.lantoa.deploy.fault.ledger.SentItem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** The judge is judged: what is right passes, and each planted error is caught under its name. */
class CheckerTest {

    private static final Cell BBD_NEWS = new Cell("BBD", "NEWS");

    @Test
    void findsNothingWhereAllSurvived() {
        assertThat(Storms.survived().judged()).isEmpty();
    }

    @Test
    void anUnknownCallMayHaveHadItsEffectOnce() {
        Storms storm = Storms.survived();
        storm.store("BBD", 1, Storms.news("BBD-4", 0), true);
        storm.figures("BBD", "NEWS", new Figures(2, 2, 0, 0, 0));

        assertThat(storm.judged()).isEmpty();
    }

    @Test
    void anUnknownRevisionMayStandInPlaceOfTheAcknowledgedOne() {
        Storms storm = Storms.survived();
        SentItem third = Storms.news("BBD-1", 2);
        storm.entries.add(LedgerEntry.sent(new Call(8, "BBD", CallKind.REVISION, "k8", List.of(third), null)));
        storm.entries.add(LedgerEntry.unknown(8, "timeout"));

        assertThat(storm.judged()).as("it did not happen").isEmpty();

        remove(storm.items, "BBD-1", 2);
        remove(storm.facts, "BBD-1", 2);
        storm.store("BBD", 3, third, true);
        assertThat(storm.judged()).as("it happened").isEmpty();
    }

    static Stream<Arguments> plantedErrors() {
        return Stream.of(
                planted("an item is dropped everywhere", Fault.LOST, storm -> {
                    remove(storm.items, "BBD-1", 2);
                    remove(storm.facts, "BBD-1", 2);
                }),
                planted("an item never reached reporting", Fault.LOST, storm -> {
                    remove(storm.facts, "BTV-1", 1);
                    remove(storm.factRevisions, "BTV-1", 1);
                }),
                planted("an unknown item never reached reporting", Fault.LOST, storm -> {
                    Row row = new Row("BBD", "BBD-4", 1, Storms.news("BBD-4", 0).content());
                    storm.items.add(row);
                    storm.revisions.add(row);
                }),
                planted("an item stands twice", Fault.DOUBLED, storm -> storm.facts.add(storm.facts.get(0))),
                planted("an unknown item stands twice", Fault.DOUBLED, storm -> {
                    storm.store("BBD", 1, Storms.news("BBD-4", 0), true);
                    storm.store("BBD", 1, Storms.news("BBD-4", 0), true);
                }),
                planted(
                        "a revision was written twice",
                        Fault.DOUBLED,
                        storm -> storm.store("BBD", 3, Storms.news("BBD-1", 1), false)),
                planted("an old revision won", Fault.STALE, storm -> {
                    remove(storm.facts, "BBD-1", 2);
                    storm.facts.add(
                            new Row("BBD", "BBD-1", 1, Storms.news("BBD-1", 0).content()));
                }),
                planted("revisions changed places", Fault.STALE, storm -> {
                    storm.revisions.removeIf(row -> row.externalId().equals("BBD-1"));
                    storm.revisions.add(
                            new Row("BBD", "BBD-1", 2, Storms.news("BBD-1", 0).content()));
                    storm.revisions.add(
                            new Row("BBD", "BBD-1", 1, Storms.news("BBD-1", 1).content()));
                }),
                planted("a revision is missing", Fault.LOST, storm -> remove(storm.revisions, "BBD-1", 1)),
                planted("an item is under a wrong agency", Fault.WRONG_AGENCY, storm -> {
                    remove(storm.items, "BTV-1", 1);
                    storm.items.add(
                            new Row("BBD", "BTV-1", 1, Storms.news("BTV-1", 0).content()));
                }),
                planted("nobody sent it", Fault.INVENTED, storm -> storm.store("BBD", 1, Storms.news("X", 0), true)),
                planted("it is not what was sent", Fault.CHANGED, storm -> {
                    remove(storm.items, "BTV-1", 1);
                    storm.items.add(
                            new Row("BTV", "BTV-1", 1, Storms.news("BTV-1", 5).content()));
                }),
                planted(
                        "an aggregate is one too high",
                        Fault.SUM_OFF,
                        storm -> storm.answered.merge(BBD_NEWS, new Figures(0, 1, 0, 0, 0), Figures::plus)),
                planted("an aggregate's row is missing", Fault.SUM_OFF, storm -> storm.answered.remove(BBD_NEWS)),
                planted(
                        "SQL over the facts says one second less",
                        Fault.SUM_OFF,
                        storm -> storm.counted.merge(
                                new Cell("BBD", "RADIO_PROGRAMME"), new Figures(0, 0, -1, 0, 0), Figures::plus)),
                planted("an observation is lost", Fault.LOST, storm -> storm.observations.clear()),
                planted(
                        "an observation counts twice",
                        Fault.DOUBLED,
                        storm -> storm.observedFacts.add(storm.observedFacts.get(0))),
                planted("an observation has another value", Fault.INVENTED, storm -> {
                    storm.observedFacts.clear();
                    storm.observedFacts.add(new Observed("BTV", "BTV-1", 1_711_756_800, 701));
                }),
                planted(
                        "an agency saw another's rows",
                        Fault.FOREIGN_ROWS_SEEN,
                        storm -> storm.entries.add(LedgerEntry.read("BTV", 200, List.of("BTV", "BBD")))),
                planted(
                        "a 500 was answered",
                        Fault.BAD_ANSWER,
                        storm -> storm.entries.add(LedgerEntry.turnedAway(5, 500, "oops"))),
                planted(
                        "a 503 did not say when to come again",
                        Fault.BAD_ANSWER,
                        storm -> storm.entries.add(LedgerEntry.turnedAway(5, 503, LedgerEntry.NO_RETRY_AFTER))),
                planted(
                        "a reading was answered with 500",
                        Fault.BAD_ANSWER,
                        storm -> storm.entries.add(LedgerEntry.read("BTV", 500, List.of()))),
                planted("a known key had its effect anew", Fault.NOT_REPLAYED, storm -> {
                    storm.entries.removeIf(entry -> entry.call() == 4 && entry.what() == LedgerEntry.What.ANSWERED);
                    storm.entries.add(LedgerEntry.answered(4, 201, false, List.of("UNCHANGED", "UNCHANGED")));
                }),
                planted("a retry was not recognised", Fault.NOT_REPLAYED, storm -> {
                    storm.entries.removeIf(entry -> entry.call() == 1 && entry.what() == LedgerEntry.What.ANSWERED);
                    storm.entries.add(LedgerEntry.answered(1, 201, false, List.of("UNCHANGED")));
                }),
                planted("a line that is right was rejected", Fault.REJECTED, storm -> {
                    storm.entries.removeIf(entry -> entry.call() == 6 && entry.what() == LedgerEntry.What.ANSWERED);
                    storm.entries.add(LedgerEntry.answered(6, 201, false, List.of("REJECTED")));
                }),
                planted("there is a dead letter", Fault.DEAD_LETTER, storm -> storm.deadLetters = 1),
                planted("an event was parked", Fault.DEAD_LETTER, storm -> storm.parked = 1),
                planted("an event never left", Fault.UNDELIVERED, storm -> storm.undelivered = 1));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("plantedErrors")
    void catches(String what, Fault fault, Consumer<Storms> error) {
        Storms storm = Storms.survived();
        error.accept(storm);

        assertThat(storm.judged()).as(what).extracting(Discrepancy::fault).contains(fault);
    }

    private static Arguments planted(String what, Fault fault, Consumer<Storms> error) {
        return arguments(what, fault, error);
    }

    private static void remove(List<Row> rows, String externalId, int revision) {
        rows.removeIf(row -> row.externalId().equals(externalId) && row.revision() == revision);
    }
}
