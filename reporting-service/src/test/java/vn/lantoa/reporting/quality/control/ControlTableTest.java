package vn.lantoa.reporting.quality.control;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.intake.BesideTables;

import static org.assertj.core.api.Assertions.assertThat;

/** What is here of a day is what was recorded on it, whenever it came. */
@QuarkusTest
class ControlTableTest extends ReportingApi {

    private static final LocalDate DAY = LocalDate.of(2018, 5, 6);

    /** Nothing else than these tests has a watermark as late as that, so nothing else looks at their days. */
    private static final Instant KNOWN = Instant.parse("2218-05-06T18:00:00Z");

    private static final Instant NOW = KNOWN.plusSeconds(60);
    private static final Duration AGAIN = Duration.ofHours(1);

    @Inject
    ControlTable controls;

    @Inject
    BesideTables rebuilt;

    @Inject
    Database database;

    private final String agency = "K" + UUID.randomUUID().toString().substring(0, 8);

    private void write(String sql, Object... values) {
        QuarkusTransaction.requiringNew().run(() -> database.update(sql, values));
    }

    private void control(long items, long observations) {
        write(
                "INSERT INTO day_control VALUES (?, ?, ?, ?, ?, ?, ?)",
                UUID.randomUUID(),
                agency,
                DAY,
                items,
                observations,
                KNOWN,
                KNOWN);
    }

    private void fact(UUID item, long epoch, int revision, String recordedAt) {
        write("""
                INSERT INTO content_fact (item_id, epoch, revision, agency, external_id, work_id, published_at, day,
                  half_month, genre, language, main_language, purpose, new_production, withdrawn, recorded_at,
                  known_from, known_to)
                VALUES (?, ?, ?, ?, 'x', 'x', '2018-05-01Z', '2018-05-01', 48441, 'NEWS', 'vi', 'vi', 'OTHER',
                  true, true, ?::timestamptz, ?::timestamptz, now())""", item, epoch, revision, agency, recordedAt, recordedAt);
    }

    private void compare(Instant watermark, Instant now) {
        QuarkusTransaction.requiringNew().run(() -> controls.compare(watermark, now, AGAIN, 1_000));
    }

    private List<ControlMismatch> found() {
        return QuarkusTransaction.requiringNew()
                .call(() -> controls.mismatches(DAY, DAY.plusDays(1), AgencyScope.only(List.of(agency))));
    }

    @Test
    void revisionsOfTheLocalDayAreCountedOnceWhateverTheirEpoch() {
        UUID item = UUID.randomUUID();
        fact(item, 1, 1, "2018-05-05T16:59:59Z");
        fact(item, 1, 2, "2018-05-05T17:00:00Z");
        fact(item, 2, 2, "2018-05-05T17:00:00Z");
        fact(item, 1, 3, "2018-05-06T17:00:00Z");
        control(1, 0);

        compare(KNOWN, NOW);

        assertThat(found()).isEmpty();
    }

    @Test
    void whatNeverComesIsLookedForLessAndLessOften() {
        control(1, 0);
        compare(KNOWN, KNOWN.plus(Duration.ofHours(6)));
        fact(UUID.randomUUID(), 1, 1, "2018-05-06T01:00:00Z");

        compare(KNOWN, KNOWN.plus(Duration.ofHours(12)).minusSeconds(1));
        assertThat(found()).as("before as long has passed again").hasSize(1);

        compare(KNOWN, KNOWN.plus(Duration.ofHours(12)));
        assertThat(found()).isEmpty();
    }

    @Test
    void whatCameAtLastIsSeenWithinADayHoweverLongItWasMissing() {
        control(1, 0);
        compare(KNOWN, KNOWN.plus(Duration.ofDays(90)));
        fact(UUID.randomUUID(), 1, 1, "2018-05-06T01:00:00Z");

        compare(KNOWN, KNOWN.plus(Duration.ofDays(91)).minusSeconds(1));
        assertThat(found()).as("within the day").hasSize(1);

        compare(KNOWN, KNOWN.plus(Duration.ofDays(91)));
        assertThat(found()).isEmpty();
    }

    /** What was equal before a rebuild need not be so after it. */
    @Test
    void whatARebuildLostIsToldAfterIt() {
        fact(UUID.randomUUID(), 1, 1, "2018-05-06T01:00:00Z");
        control(1, 0);
        compare(KNOWN, NOW);
        assertThat(found()).isEmpty();

        QuarkusTransaction.requiringNew().run(rebuilt::prepare);
        QuarkusTransaction.requiringNew().run(rebuilt::swap);
        compare(KNOWN, NOW.plusSeconds(1));

        assertThat(found())
                .singleElement()
                .satisfies(one -> assertThat(one.stored().items()).isZero());
    }

    @Test
    void whatIsMissingIsToldUntilItCame() {
        UUID item = UUID.randomUUID();
        fact(item, 1, 1, "2018-05-06T01:00:00Z");
        control(2, 1);

        compare(KNOWN.minusSeconds(1), NOW);
        assertThat(found()).as("before everything is in").isEmpty();

        compare(KNOWN, NOW);
        assertThat(found()).singleElement().satisfies(one -> {
            assertThat(one.recorded()).isEqualTo(new ControlMismatch.Revisions(2, 1));
            assertThat(one.stored()).isEqualTo(new ControlMismatch.Revisions(1, 0));
        });

        fact(item, 1, 2, "2018-05-06T02:00:00Z");
        compare(KNOWN, NOW.plus(AGAIN).plusSeconds(1));
        assertThat(found())
                .singleElement()
                .satisfies(one -> assertThat(one.stored().items()).isEqualTo(2));
    }
}
