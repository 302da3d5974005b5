package vn.lantoa.reporting.provenance.count;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.scorecard.funding.FundingFigure;

/** What is counted. */
public enum Count {
    TASKS,
    ACTION_CLAUSES,
    COVERED_CLAUSES,
    EVENTS,
    OBSTACLES_OPEN,
    OBSTACLES_DECIDED,
    OBSTACLE_DAYS,
    REMINDERS,
    REMINDERS_ANSWERED,
    REMINDERS_SILENT,
    ANSWER_DAYS,
    LATE_PREDECESSORS,
    AMENDMENTS_IN_FORCE,
    FUNDS_DECIDED(FundingFigure.MONEY_DECIDED),
    FUNDS_PROPOSED(FundingFigure.MONEY_PROPOSED),
    FUNDS_GRANTED(FundingFigure.MONEY_GRANTED),
    FUNDS_QUESTIONED(FundingFigure.MONEY_QUESTIONED),
    WORKS_PLANNED,
    WORKS_DELIVERED,
    MONTHS_DECLARED,
    MONTHS_EXPECTED,
    MONTHS_PERCENT;

    private final @Nullable FundingFigure money;

    Count() {
        this.money = null;
    }

    Count(FundingFigure money) {
        this.money = money;
    }

    boolean isOfMonths() {
        return name().startsWith("MONTHS");
    }

    boolean isOfMediaPlan() {
        return name().startsWith("WORKS");
    }

    /** What of a card it is where amounts are added, in đồng; null where records are counted. */
    @Nullable
    FundingFigure money() {
        return money;
    }

    boolean isMedian() {
        return name().endsWith("DAYS");
    }
}
