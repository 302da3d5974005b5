package vn.lantoa.reporting.report.diff;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.media.contract.ContentItemsRecorded;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.ReportingApi;
import vn.lantoa.reporting.Told;
import vn.lantoa.reporting.fact.FactBatch;
import vn.lantoa.reporting.growth.TargetMother;
import vn.lantoa.reporting.report.dataset.Dataset;
import vn.lantoa.reporting.report.dataset.DatasetService;
import vn.lantoa.reporting.report.dataset.ReportQuestion;
import vn.lantoa.reporting.scorecard.PlanMother;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class ChangedGrowthTest extends ReportingApi {

    private static final Instant KNOWN = Instant.parse("2024-04-01T00:00:00Z");
    private static final Instant EARLIER = Instant.parse("2024-05-01T00:00:00Z");
    private static final Instant BETWEEN = Instant.parse("2024-06-01T00:00:00Z");
    private static final Instant LATER = Instant.parse("2024-07-01T00:00:00Z");
    private static final int[] TEN = {10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10, 10};
    private static final int[] NINE = {9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9};
    private static final String FEBRUARY = "2024-02-01T00:00:00Z";
    private static final String MARCH = "2024-03-01T00:00:00Z";

    @Inject
    Told told;

    @Inject
    DatasetService datasets;

    @Inject
    DatasetDiffService diffs;

    private final UUID plan = UUID.randomUUID();
    private final UUID target = UUID.randomUUID();
    private final String agency = "G" + plan.toString().substring(0, 8);

    @BeforeEach
    void twoMonthsAreDeclared() {
        told.all(List.of(
                PlanMother.plan(plan),
                TargetMother.agency(agency, "L" + agency, "2023-12-01T00:00:00Z"),
                target(1, "2023-12-01T00:00:00Z", TEN)));
        told.all(TargetMother.declared(agency, 2));
        item(1, 1, FEBRUARY, KNOWN, false, false);
        item(2, 1, FEBRUARY, KNOWN, false, false);
        item(3, 1, MARCH, KNOWN, false, false);
    }

    private RecordedEvent<?> target(long version, String since, int... baseline) {
        return TargetMother.target(
                target,
                plan,
                version,
                "L" + agency,
                "APPROVED",
                since,
                List.of(TargetMother.baseline(agency, true, baseline)));
    }

    private void item(int number, int revision, String published, Instant known, boolean withdrawn, boolean late) {
        ContentItem item = new ContentItem(
                new UUID(plan.getMostSignificantBits(), number),
                revision,
                "x-" + number,
                "w-" + number,
                "NEWS",
                "web",
                "vi",
                Instant.parse(published),
                null,
                true,
                null,
                "POLITICAL_TASK",
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                withdrawn,
                late,
                null,
                1,
                known,
                null);
        told.one(Told.event(
                FactBatch.CONTENT,
                agency,
                new Position(1, revision),
                new ContentItemsRecorded(agency, List.of(item)),
                known));
    }

    private List<FigureChange> changes(Instant from, Instant to) {
        return QuarkusTransaction.requiringNew().call(() -> diffs.changes(dataset(from), dataset(to)));
    }

    private Dataset dataset(Instant asOf) {
        Period quarter = Period.parse(ReportCalendar.DECREE, "2024-Q1").orElseThrow();
        return datasets.of(new ReportQuestion(quarter, plan, asOf));
    }

    private void assertThatItComesFrom(
            List<FigureChange> changes, String metric, int correction, int late, int fresh, int rule) {
        String cell = "measure=NEWS_ITEMS,targetId=" + target;
        for (String reference : List.of(metric + ":agency=" + agency + "," + cell, metric + ":" + cell)) {
            ChangeCauses causes = changes.stream()
                    .filter(change -> change.reference().equals(reference))
                    .findFirst()
                    .orElseThrow()
                    .causes();
            assertThat(causes.correction()).as(reference).isEqualByComparingTo(BigDecimal.valueOf(correction));
            assertThat(causes.late()).as(reference).isEqualByComparingTo(BigDecimal.valueOf(late));
            assertThat(causes.fresh()).as(reference).isEqualByComparingTo(BigDecimal.valueOf(fresh));
            assertThat(causes.rule()).as(reference).isEqualByComparingTo(BigDecimal.valueOf(rule));
        }
    }

    /** In February one is taken back, one comes late and one in time; March, which had one, is declared. */
    @Test
    void growthIsTakenApartByItemsAndMonths() {
        item(1, 2, FEBRUARY, BETWEEN, true, false);
        item(4, 1, FEBRUARY, BETWEEN, false, true);
        item(5, 1, FEBRUARY, BETWEEN, false, false);
        told.one(TargetMother.declaration(agency, "DECREE", "2024-03", 1, 0, BETWEEN));

        List<FigureChange> changes = changes(EARLIER, LATER);
        assertThatItComesFrom(changes, "growth.actual", -1, 1, 2, 0);
        assertThatItComesFrom(changes, "growth.baseline", 0, 0, 10, 0);
        assertThatItComesFrom(changes(LATER, EARLIER), "growth.actual", 1, -1, -2, 0);
    }

    @Test
    void anotherBaselineIsAnotherRule() {
        told.one(target(2, BETWEEN.toString(), NINE));

        List<FigureChange> changes = changes(EARLIER, LATER);
        assertThatItComesFrom(changes, "growth.baseline", 0, 0, 0, -2);
        assertThat(changes)
                .extracting(FigureChange::metric)
                .doesNotContain("growth.actual")
                .contains("growth.percent");
    }
}
