package vn.lantoa.media.column.issue;

import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.column.PressColumnProblem;
import vn.lantoa.media.column.PressColumnService;
import vn.lantoa.media.column.PressColumnView;
import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;

/** Holds the issues of columns against those that are due. */
@ApplicationScoped
@Transactional
public class ColumnIssueService {

    /** So many periods one answer can hold. */
    private static final int MOST_PERIODS = 1_000;

    /** Nobody planned a column for later, or remembers an earlier one. */
    private static final int MOST_YEARS = 100;

    private final PressColumnService columns;
    private final IssueDayTable days;
    private final Clock clock;

    ColumnIssueService(PressColumnService columns, IssueDayTable days, Clock clock) {
        this.columns = columns;
        this.days = days;
        this.clock = clock;
    }

    /**
     * The issues of the periods that begin within these days.
     *
     * @param from the first day; null: a year before the end
     * @param to the first day behind it; null: tomorrow
     * @throws Problem 404 when there is no such column, or the caller may not read it; 400 when too much is asked for
     */
    ColumnIssuesView of(String code, @Nullable LocalDate from, @Nullable LocalDate to) {
        PressColumnView column = columns.get(code);
        LocalDate today = BusinessTime.today(clock);
        LocalDate end = to == null ? today.plusDays(1) : to;
        LocalDate first = from == null ? end.minusYears(1) : from;
        FromTo.check(first, end);
        IssueCalendar calendar = new IssueCalendar(column, days.of(code), today);
        boolean far = first.isBefore(today.minusYears(MOST_YEARS)) || end.isAfter(today.plusYears(MOST_YEARS));
        if (far || calendar.few(first, end) > MOST_PERIODS) {
            throw tooWide();
        }
        ColumnIssuesView issues = calendar.within(first, end);
        if (issues.periods().size() > MOST_PERIODS) {
            throw tooWide();
        }
        return issues;
    }

    private static Problem tooWide() {
        return Problem.inQuery("from", PressColumnProblem.PRESS_COLUMN_ISSUES_TOO_WIDE, MOST_PERIODS, MOST_YEARS);
    }
}
