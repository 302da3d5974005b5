package vn.lantoa.reporting.scorecard.event;

import vn.lantoa.reporting.metric.MetricDefinition;
import vn.lantoa.reporting.metric.MetricFacts;
import vn.lantoa.reporting.metric.MetricText;
import vn.lantoa.reporting.metric.MetricUnit;
import vn.lantoa.reporting.metric.StatedMetric;

/** What scorecards count of an event against its media plan (rules.md §8). */
public enum EventCoverageFigure implements StatedMetric {
    PLANNED_WORKS(
            "eventPlannedWorks",
            MetricText.of("Tác phẩm theo kế hoạch truyền thông", "Works planned of an event"),
            MetricText.of(
                    "Tổng số tác phẩm tối thiểu của các dòng trong kế hoạch truyền thông của sự kiện.",
                    "The sum of the minimums of the lines of the event's media plan."),
            "ScorecardEventCoverage.plannedMinimum"),
    DELIVERED_WORKS(
            "eventDeliveredWorks",
            MetricText.of("Tác phẩm đã có theo kế hoạch truyền thông", "Works delivered of an event"),
            MetricText.of(
                    "Đếm những tác phẩm về sự kiện đúng với một dòng của kế hoạch truyền thông, mỗi tác phẩm một lần.",
                    "How many works about the event fit a line of its media plan, each counted once."),
            "ScorecardEventCoverage.deliveredWorks");

    private static final int SECTION = 8;

    private final MetricFacts facts;

    EventCoverageFigure(String code, MetricText name, MetricText formula, String shownIn) {
        this.facts = MetricFacts.of(code, MetricDefinition.of(SECTION, MetricUnit.WORK, name, formula), shownIn);
    }

    /** That of some events together, but for those cancelled: a work is about one event at most, so they add up. */
    public long of(EventsPart events) {
        return events.standing().stream()
                .map(EventCard::coverage)
                .mapToLong(each -> this == PLANNED_WORKS ? each.plannedMinimum() : each.deliveredWorks())
                .sum();
    }

    @Override
    public MetricFacts facts() {
        return facts;
    }
}
