package vn.lantoa.reporting.scorecard;

import vn.lantoa.reporting.metric.MetricDefinition;
import vn.lantoa.reporting.metric.MetricFacts;
import vn.lantoa.reporting.metric.MetricText;
import vn.lantoa.reporting.metric.MetricUnit;
import vn.lantoa.reporting.metric.StatedMetric;

/** What scorecards work out of tasks (rules.md §6); what they show of content and growth is defined there. */
public enum ScorecardFigure implements StatedMetric {
    PROGRESS_WEIGHTED(
            "progressWeighted",
            MetricUnit.PERCENT,
            MetricText.of("Tiến độ theo trọng số", "Progress by weight"),
            MetricText.of(
                    "Trung bình có trọng số tiến độ của các nhiệm vụ không bị hủy, hai số lẻ; để trống thì có lý do.",
                    "The mean by weight, in percent with two decimals; null with a reason."),
            "ScorecardProgress.weighted"),
    PROGRESS_SIMPLE(
            "progressSimple",
            MetricUnit.PERCENT,
            MetricText.of("Tiến độ trung bình", "Mean progress"),
            MetricText.of(
                    "Trung bình cộng tiến độ của các nhiệm vụ không bị hủy, hai số lẻ; để trống thì có lý do.",
                    "The plain mean, in percent with two decimals; null with a reason."),
            "ScorecardProgress.simple"),
    CLAUSES_COVERED(
            "clausesCovered",
            MetricUnit.CLAUSE,
            MetricText.of("Mục đã có nhiệm vụ", "Clauses covered"),
            MetricText.of(
                    "Đếm những mục cần hành động có ít nhất một nhiệm vụ không bị hủy.",
                    "How many of the clauses that ask for action have at least one live task."),
            "ScorecardCoverage.covered"),
    ACTION_CLAUSES(
            "actionClauses",
            MetricUnit.CLAUSE,
            MetricText.of("Mục cần hành động", "Action clauses"),
            MetricText.of("Đếm những mục cần hành động của kế hoạch.", "How many clauses of the plan ask for action."),
            "ScorecardCoverage.actionClauses"),
    TASKS(
            "tasks",
            MetricUnit.TASK,
            MetricText.of("Nhiệm vụ", "Tasks"),
            MetricText.of("Đếm những nhiệm vụ không bị hủy.", "How many tasks count; cancelled ones do not."),
            "ScorecardTasks.total"),
    EVENTS(
            "events",
            MetricUnit.EVENT,
            MetricText.of("Sự kiện", "Events"),
            MetricText.of(
                    "Đếm những sự kiện của kế hoạch, kể cả sự kiện bị hủy.",
                    "How many events the plan has, with those that are cancelled."),
            "ScorecardEvents.total");

    private static final int SECTION = 6;

    private final MetricFacts facts;

    ScorecardFigure(String code, MetricUnit unit, MetricText name, MetricText formula, String shownIn) {
        this.facts = MetricFacts.of(code, MetricDefinition.of(SECTION, unit, name, formula), shownIn);
    }

    @Override
    public MetricFacts facts() {
        return facts;
    }
}
