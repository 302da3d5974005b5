package vn.lantoa.media.growth;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.content.Genre;
import vn.lantoa.media.content.Purpose;
import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.testing.golden.GoldenJson;
import vn.lantoa.platform.web.time.ReportCalendar;

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
