package vn.lantoa.reporting.intake;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.contract.ObservationsRecorded;
import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.RowReader;
import vn.lantoa.reporting.Emptied;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.fact.Facts;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.rollup.Rollups;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class BesideTablesTest extends ReportingApi {

    @Inject
    Emptied emptied;

    @Inject
    Told told;

    @Inject
    Database database;

    @Inject
    Facts facts;

    @Inject
    Rollups rollups;

    @Inject
    FactEvents events;

    @Inject
    IntakeLocks gate;

    @Inject
    BesideTables beside;

    @BeforeEach
    void nothingIsKnown() {
        QuarkusTransaction.requiringNew().run(() -> {
            emptied.all();
            database.update("DELETE FROM refused_fact");
        });
    }

    @Test
    void whatWasReadBesideAnswersAfterTheSwapAndIsTheSame() {
        List<RecordedEvent<?>> story = Story.of(30, 40);
        told.all(story);
        Map<String, String> sums = sums();
        Map<String, String> known = facts();

        readBesideAndSwap(story);

        assertThat(facts()).isEqualTo(known);
        assertThat(sums()).isEqualTo(sums);
        assertThat(QuarkusTransaction.requiringNew().call(rollups::recompute).values())
                .containsOnly(0L);
    }

    @Test
    void whatIsRefusedBesideIsNotedBeside() {
        told.one(tooManyViews("x-before"));
        List<RecordedEvent<?>> story = List.of(tooManyViews("x-beside"));

        QuarkusTransaction.requiringNew().run(beside::prepare);
        readBeside(story);
        assertThat(refused()).containsExactly("x-before");

        QuarkusTransaction.requiringNew().run(beside::swap);
        assertThat(refused()).containsExactly("x-beside");
    }

    /** The register is no fact, and its views stay what they are. */
    @Test
    void theRegisterIsReadAfterASwapAsBefore() {
        told.one(TargetMother.agency("BESIDE", "PROVINCIAL", "2024-01-01T00:00:00Z"));
        List<String> before = register();

        readBesideAndSwap(Story.of(31, 5));

        assertThat(register()).contains("BESIDE").isEqualTo(before);
    }

    private void readBesideAndSwap(List<RecordedEvent<?>> story) {
        QuarkusTransaction.requiringNew().run(beside::prepare);
        readBeside(story);
        QuarkusTransaction.requiringNew().run(beside::swap);
    }

    private void readBeside(List<RecordedEvent<?>> story) {
        QuarkusTransaction.requiringNew().run(() -> {
            beside.enter();
            events.apply(story, gate::enterBesideFor);
        });
    }

    private static RecordedEvent<?> tooManyViews(String externalId) {
        Observation one = new Observation(
                UUID.randomUUID(),
                1,
                UUID.randomUUID(),
                externalId,
                Story.BEGIN,
                Long.MAX_VALUE,
                null,
                null,
                "page",
                new UUID(52, 1),
                1,
                Story.BEGIN);
        return Told.event(FactBatch.OBSERVATIONS, "BBD", 1, new ObservationsRecorded("BBD", List.of(one)), Story.BEGIN);
    }

    private Map<String, String> sums() {
        return QuarkusTransaction.requiringNew().call(rollups::fingerprints);
    }

    private Map<String, String> facts() {
        return QuarkusTransaction.requiringNew().call(() -> facts.fingerprints(Instant.parse("2100-01-01T00:00:00Z")));
    }

    private List<String> refused() {
        return read("SELECT external_id FROM refused_fact ORDER BY 1", row -> row.text("external_id"));
    }

    private List<String> register() {
        return read("SELECT code FROM press_agency ORDER BY 1", row -> row.text("code"));
    }

    private <T> List<T> read(String sql, RowReader<T> reader) {
        return QuarkusTransaction.requiringNew().call(() -> database.query(sql, reader));
    }
}
