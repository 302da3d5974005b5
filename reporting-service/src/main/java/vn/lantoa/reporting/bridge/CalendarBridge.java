package vn.lantoa.reporting.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.lantoa.platform.web.time.HalfMonth;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * A period by both calendars. The half-month is the atom of both (rules.md §1), so what lies between them are whole
 * half-months.
 */
record CalendarBridge(Period from, Period to) {

    static CalendarBridge of(Period decree) {
        return new CalendarBridge(decree, new Period(ReportCalendar.CALENDAR, decree.firstMonth(), decree.months()));
    }

    /** Half-months that only the first calendar counts to the period. */
    List<HalfMonth> removed() {
        return without(from, to);
    }

    /** Half-months that only the second calendar counts to the period. */
    List<HalfMonth> added() {
        return without(to, from);
    }

    private static List<HalfMonth> without(Period period, Period other) {
        List<HalfMonth> halves = new ArrayList<>(period.halves());
        halves.removeAll(other.halves());
        return halves;
    }

    /**
     * What is left of the second total when the moves are made from the first one.
     *
     * @param halves what was published in each half-month; one may be missing that has nothing
     */
    BridgeFigures unexplained(BridgeFigures first, BridgeFigures second, Map<HalfMonth, BridgeFigures> halves) {
        return second.minus(first).plus(sum(removed(), halves)).minus(sum(added(), halves));
    }

    private static BridgeFigures sum(List<HalfMonth> moved, Map<HalfMonth, BridgeFigures> halves) {
        return moved.stream()
                .map(half -> halves.getOrDefault(half, BridgeFigures.NOTHING))
                .reduce(BridgeFigures.NOTHING, BridgeFigures::plus);
    }
}
