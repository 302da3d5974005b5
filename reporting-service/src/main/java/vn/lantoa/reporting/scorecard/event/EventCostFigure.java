package vn.lantoa.reporting.scorecard.event;

import vn.lantoa.reporting.metric.MetricDefinition;
import vn.lantoa.reporting.metric.MetricFacts;
import vn.lantoa.reporting.metric.MetricText;
import vn.lantoa.reporting.metric.MetricUnit;
import vn.lantoa.reporting.metric.StatedMetric;

/** What scorecards say of the money of an event beside its sums (rules.md §2). */
public enum EventCostFigure implements StatedMetric {
    COST_PER_WORK(
            "costPerWork",
            MetricText.of("Chi phí cho mỗi tác phẩm", "Cost of a work"),
            MetricText.of(
                    "Giải ngân của sự kiện đến ngày đó / số tác phẩm về sự kiện, bằng đồng, làm tròn; để trống khi"
                            + " không có tác phẩm nào.",
                    "Disbursed for the event until the day / works about it, in whole đồng, half up; null where there"
                            + " are none."),
            "ScorecardEventCost.costPerWork");

    private static final int SECTION = 2;

    private final MetricFacts facts;

    EventCostFigure(String code, MetricText name, MetricText formula, String shownIn) {
        this.facts = MetricFacts.of(code, MetricDefinition.of(SECTION, MetricUnit.VND, name, formula), shownIn);
    }

    @Override
    public MetricFacts facts() {
        return facts;
    }
}
