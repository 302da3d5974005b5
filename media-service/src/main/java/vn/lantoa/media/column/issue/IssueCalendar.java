package vn.lantoa.media.column.issue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import vn.lantoa.media.column.PressColumnView;

/**
 * When the issues of a column are due, and which are missing (rules.md §4). Its periods follow one another from its
 * launch on; the last one ends with the column.
 *
 * @param issuedOn how many issues came out on each local day
 * @param today the local day, on which a period that ends today is not over
 */
record IssueCalendar(PressColumnView column, SortedMap<LocalDate, Integer> issuedOn, LocalDate today) {

    /** What is due in the periods that begin within these days. */
    ColumnIssuesView within(LocalDate from, LocalDate to) {
        List<IssuePeriodView> periods = periods(from, to);
        int issued = sum(periods, IssuePeriodView::counted);
        return new ColumnIssuesView(
                column.code(),
                column.frequency(),
                column.issuesPerPeriod(),
                from,
                to,
                sum(periods, IssuePeriodView::planned),
                issued,
                lacking(periods, IssuePeriodState.MISSING),
                lacking(periods, IssuePeriodState.OPEN),
                sum(periods, IssuePeriodView::issued) - issued,
                outside(from, to),
                periods.stream()
                        .filter(is(IssuePeriodState.MISSING))
                        .map(IssuePeriodView::dueOn)
                        .toList(),
                periods);
    }

    /** How many periods begin within these days, or a few less: to be asked before they are looked at. */
    long few(LocalDate from, LocalDate to) {
        return column.frequency().periodBefore(firstOf(from), endOf(to));
    }

    private List<IssuePeriodView> periods(LocalDate from, LocalDate to) {
        List<IssuePeriodView> periods = new ArrayList<>();
        LocalDate end = endOf(to);
        long number = column.frequency().periodBefore(column.launchedOn(), from);
        for (LocalDate first = start(number); first.isBefore(end); first = start(++number)) {
            if (!first.isBefore(from)) {
                LocalDate last = last(start(number + 1).minusDays(1));
                int issued = count(first, last.plusDays(1));
                periods.add(IssuePeriodView.of(first, last, column.issuesPerPeriod(), issued, today));
            }
        }
        return periods;
    }

    private LocalDate start(long period) {
        return column.frequency().startOf(column.launchedOn(), period);
    }

    private LocalDate last(LocalDate day) {
        LocalDate endedOn = column.endedOn();
        return endedOn != null && endedOn.isBefore(day) ? endedOn : day;
    }

    private LocalDate firstOf(LocalDate from) {
        return from.isBefore(column.launchedOn()) ? column.launchedOn() : from;
    }

    /** The first day on which no period begins any more. */
    private LocalDate endOf(LocalDate to) {
        return last(to.minusDays(1)).plusDays(1);
    }

    private int outside(LocalDate from, LocalDate to) {
        LocalDate first = firstOf(from);
        LocalDate end = endOf(to);
        return count(from, to) - (first.isBefore(end) ? count(first, end) : 0);
    }

    private int count(LocalDate from, LocalDate to) {
        return issuedOn.subMap(from, to).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static int sum(List<IssuePeriodView> periods, ToIntFunction<IssuePeriodView> part) {
        return periods.stream().mapToInt(part).sum();
    }

    private static int lacking(List<IssuePeriodView> periods, IssuePeriodState state) {
        return periods.stream()
                .filter(is(state))
                .mapToInt(period -> period.planned() - period.counted())
                .sum();
    }

    private static Predicate<IssuePeriodView> is(IssuePeriodState state) {
        return period -> period.state() == state;
    }
}
