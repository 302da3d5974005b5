package vn.lantoa.media.growth;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.content.field.Purpose;
import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.testing.golden.GoldenJson;
import vn.lantoa.platform.web.time.ReportCalendar;

import static org.assertj.core.api.Assertions.assertThat;

/** What the other services are told is the contract's golden JSON. */
class GrowthTargetPublisherTest {

    private final EventJson json = new EventJson();
    private final GoldenJson golden = GoldenJson.of(GrowthTargetChanged.class);

    @Test
    void anApprovedTargetIsToldAsItsGoldenJson() throws IOException {
        GrowthTargetChanged told = json.read(golden.bytes(), GrowthTargetChanged.class);
        GrowthTarget target = new GrowthTarget(TargetMother.growingBy("15"));
        target.revise(TargetMother.growingBy("25"));
        target.revise(definition(told));
        Baseline baseline = baseline(target, told.baselines().get(0));
        new Approval("approver", told.approvedAt()).of(target, List.of(baseline));
        target.revise(definition(told.draft()));

        String written = json.write(GrowthTargetPublisher.state(target, List.of(baseline)));

        // the ids of records are their own
        golden.requireSame(written.replace(target.id().toString(), told.id().toString()));
    }

    private static GrowthTargetEntry definition(GrowthTargetChanged told) {
        Map<Measure, List<Genre>> genres = new TreeMap<>();
        told.genreMap()
                .forEach((measure, of) -> genres.put(
                        Measure.valueOf(measure),
                        of.stream().map(Genre::valueOf).toList()));
        return new GrowthTargetEntry(
                told.planId(),
                told.name(),
                PressAgencyLevel.valueOf(told.agencyLevel()),
                told.purposes().stream().map(Purpose::valueOf).toList(),
                told.newProductionOnly(),
                told.maxReuseRatio(),
                genres,
                told.measures().stream().map(Measure::valueOf).toList(),
                told.growthPercent(),
                told.tolerancePoints(),
                told.baselineYear(),
                told.targetYear(),
                ReportCalendar.valueOf(told.calendar()));
    }

    private static GrowthTargetEntry definition(GrowthTargetChanged.Draft told) {
        Map<Measure, List<Genre>> genres = new TreeMap<>();
        told.genreMap()
                .forEach((measure, of) -> genres.put(
                        Measure.valueOf(measure),
                        of.stream().map(Genre::valueOf).toList()));
        return new GrowthTargetEntry(
                told.planId(),
                told.name(),
                PressAgencyLevel.valueOf(told.agencyLevel()),
                told.purposes().stream().map(Purpose::valueOf).toList(),
                told.newProductionOnly(),
                told.maxReuseRatio(),
                genres,
                told.measures().stream().map(Measure::valueOf).toList(),
                told.growthPercent(),
                told.tolerancePoints(),
                told.baselineYear(),
                told.targetYear(),
                ReportCalendar.valueOf(told.calendar()));
    }

    /** Its baselines are told as an approval would leave them. */
    @Test
    void aDraftIsToldWithTheBaselinesThatWaitForApproval() {
        GrowthTarget target = new GrowthTarget(TargetMother.growingBy("15"));
        Baseline baseline = baseline(target, 10);
        new Approval("approver", Instant.EPOCH).of(target, List.of(baseline));
        GrowthTargetChanged approved = GrowthTargetPublisher.state(target, List.of(baseline));
        baseline.revise(2023, year(20));
        target.revise(TargetMother.growingBy("25"));

        GrowthTargetChanged revised = GrowthTargetPublisher.state(target, List.of(baseline));

        assertThat(approved.draft()).isNull();
        assertThat(revised.definitionVersion()).isEqualTo(1);
        assertThat(revised.baselines())
                .extracting(one -> one.value().longValue())
                .containsExactly(10L);
        assertThat(revised.draft().definitionVersion()).isEqualTo(2);
        assertThat(revised.draft().baselines())
                .extracting(one -> one.value().longValue() + " " + one.approved())
                .containsExactly("20 true");
    }

    private static Baseline baseline(GrowthTarget target, long value) {
        return new Baseline(target.id(), "BBD", Measure.NEWS_ITEMS, 2023, year(value));
    }

    private static BaselineEntry year(long value) {
        return new BaselineEntry(ReportCalendar.DECREE, null, value, "mẫu");
    }

    private static Baseline baseline(GrowthTarget target, GrowthTargetChanged.Baseline told) {
        Stream<Long> months = told.months().stream().map(BigDecimal::longValueExact);
        return new Baseline(
                target.id(),
                told.agency(),
                Measure.valueOf(told.measure()),
                2023,
                new BaselineEntry(ReportCalendar.valueOf(told.calendar()), months.toList(), null, told.source()));
    }
}
