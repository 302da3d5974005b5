package vn.lantoa.reporting.growth.rule;

import java.util.List;

import vn.lantoa.reporting.metric.MetricAxis;
import vn.lantoa.reporting.metric.MetricDefinition;
import vn.lantoa.reporting.metric.MetricFacts;
import vn.lantoa.reporting.metric.MetricText;
import vn.lantoa.reporting.metric.MetricUnit;
import vn.lantoa.reporting.metric.StatedMetric;

/** What is told of a measure of a target (rules.md §3). */
public enum GrowthFigure implements StatedMetric {
    BASELINE(
            "baseline",
            MetricUnit.OF_MEASURE,
            MetricText.of("Kỳ gốc", "Baseline"),
            MetricText.of(
                    "Sản lượng của cùng các tháng trong năm gốc; không có kỳ gốc thì để trống.",
                    "What was produced in the same months of the baseline year, in the measure's unit; null without a"
                            + " baseline."),
            "GrowthRow.baseline",
            "GrowthInPeriod.baseline"),
    ACTUAL(
            "actual",
            MetricUnit.OF_MEASURE,
            MetricText.of("Thực hiện", "Actual"),
            MetricText.of(
                    "Sản lượng của các tháng được tính: đã kết thúc và đã khai.",
                    "What was produced in the months that count, in the measure's unit: items or seconds."),
            "GrowthRow.actual",
            "GrowthInPeriod.actual"),
    TARGET(
            "target",
            MetricUnit.OF_MEASURE,
            MetricText.of("Chỉ tiêu năm", "Target"),
            MetricText.of(
                    "(1 + mức tăng được giao) × kỳ gốc của năm; số đếm làm tròn lên.",
                    "What the year is to bring, (1 + growth asked) · baseline of the year, in the measure's unit; a"
                            + " count is rounded up."),
            "GrowthRow.target"),
    TARGET_OF_SAME_MONTHS(
            "targetOfSameMonths",
            MetricUnit.OF_MEASURE,
            MetricText.of("Chỉ tiêu của cùng các tháng", "Target of the same months"),
            MetricText.of(
                    "(1 + mức tăng được giao) × kỳ gốc của các tháng được tính, đặt cạnh số thực hiện; số đếm làm tròn"
                            + " lên.",
                    "The target of the months that count, to be read beside actual; a count is rounded up."),
            "GrowthRow.targetOfSameMonths",
            "GrowthInPeriod.target"),
    GROWTH(
            "growth",
            MetricUnit.RATIO,
            MetricText.of("Tăng trưởng", "Growth"),
            MetricText.of(
                    "Thực hiện / kỳ gốc − 1, mười số lẻ; để trống thì có lý do.",
                    "Actual / baseline − 1, ten decimals; null with a reason."),
            "GrowthRow.growth",
            "GrowthInPeriod.growth",
            "ScorecardKpi.growth"),
    GROWTH_PER_DAY(
            "growthPerDay",
            MetricUnit.RATIO,
            MetricText.of("Tăng trưởng bình quân ngày", "Growth per day"),
            MetricText.of(
                    "Tăng trưởng khi hai vế cùng chia cho số ngày của mình, mười số lẻ; để trống thì có lý do.",
                    "Growth with both sides divided by their days, ten decimals; null with a reason."),
            "GrowthRow.growthPerDay",
            "GrowthInPeriod.growthPerDay"),
    RUN_RATE_NEEDED(
            "runRateNeeded",
            MetricUnit.OF_MEASURE,
            MetricText.of("Mỗi tháng còn lại cần đạt", "Run rate needed"),
            MetricText.of(
                    "max(0; chỉ tiêu năm − thực hiện) / số tháng chưa kết thúc, bốn số lẻ; hết tháng thì để trống.",
                    "What each month that is not closed must bring for the target, four decimals; null when none is"
                            + " left."),
            "GrowthRow.runRateNeeded"),
    FORECAST(
            "forecast",
            MetricUnit.OF_MEASURE,
            MetricText.of("Dự báo cả năm", "Forecast of the year"),
            MetricText.of(
                    "Thực hiện + tỷ lệ so với kỳ gốc × kỳ gốc còn lại, bốn số lẻ.",
                    "What the year will bring by the ratio to the baseline so far, in the measure's unit with four"
                            + " decimals."),
            "Forecast.value"),
    PROBABILITY(
            "probability",
            MetricUnit.RATIO,
            MetricText.of("Khả năng đạt chỉ tiêu", "Probability of the target"),
            MetricText.of(
                    "Xác suất dự báo đạt chỉ tiêu năm theo phân phối Student, từ 0 đến 1, sáu số lẻ.",
                    "That the target is reached, by Student's t, 0 to 1, six decimals."),
            "Forecast.probability");

    static final int SECTION = 3;

    private static final List<GrowthFigure> OF_OUTPUT = List.of(BASELINE, ACTUAL);

    private final MetricFacts facts;

    GrowthFigure(String code, MetricUnit unit, MetricText name, MetricText formula, String... shownIn) {
        this.facts = MetricFacts.of(code, MetricDefinition.of(SECTION, unit, name, formula), shownIn);
    }

    @Override
    public MetricFacts facts() {
        return facts;
    }

    /** What was produced adds up over the agencies of a pool; what is rounded or divided does not. */
    @Override
    public MetricDefinition definition() {
        return OF_OUTPUT.contains(this) ? facts.definition().adding(MetricAxis.AGENCY) : facts.definition();
    }
}
