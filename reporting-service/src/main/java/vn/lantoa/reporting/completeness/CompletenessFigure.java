package vn.lantoa.reporting.completeness;

import java.util.List;

import vn.lantoa.reporting.metric.Metric;
import vn.lantoa.reporting.metric.MetricDefinition;
import vn.lantoa.reporting.metric.MetricText;
import vn.lantoa.reporting.metric.MetricUnit;

/** How much of what figures rest on is declared (rules.md §5). */
public enum CompletenessFigure implements Metric {
    COMPLETENESS;

    private static final int SECTION = 5;

    @Override
    public String code() {
        return "completeness";
    }

    @Override
    public MetricDefinition definition() {
        return MetricDefinition.of(
                SECTION,
                MetricUnit.PERCENT,
                MetricText.of("Mức đầy đủ", "Completeness"),
                MetricText.of(
                        "Số tháng của cơ quan đã khai / số tháng phải khai, phần trăm, hai số lẻ; không phải khai tháng"
                                + " nào thì để trống.",
                        "Declared of expected agency-months, in percent with two decimals; null when nothing was"
                                + " expected."));
    }

    @Override
    public List<String> shownIn() {
        return List.of("Completeness.percent");
    }
}
