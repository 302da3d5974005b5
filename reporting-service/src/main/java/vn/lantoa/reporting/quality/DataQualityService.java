package vn.lantoa.reporting.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.AgencyMonth;
import vn.lantoa.reporting.completeness.Completeness;
import vn.lantoa.reporting.completeness.CompletenessQuestion;
import vn.lantoa.reporting.completeness.PastFigures;
import vn.lantoa.reporting.quality.DataQualityView.Mismatch;
import vn.lantoa.reporting.quality.DataQualityView.Totals;
import vn.lantoa.reporting.quality.control.ControlTable;
import vn.lantoa.reporting.quality.month.MonthQualities;
import vn.lantoa.reporting.quality.spike.Spikes;
import vn.lantoa.reporting.reference.Declaration;
import vn.lantoa.reporting.reference.DeclarationTable;

/** Says what is wrong with the data of some months. */
@ApplicationScoped
@Transactional
class DataQualityService {

    private static final int MOST_MONTHS = 60;

    private final DataQualityTable queries;
    private final ControlTable controls;
    private final Spikes spikes;
    private final MonthQualities months;
    private final DeclarationTable declarations;
    private final Completeness completeness;
    private final Clock clock;

    DataQualityService(
            DataQualityTable queries,
            ControlTable controls,
            Spikes spikes,
            MonthQualities months,
            DeclarationTable declarations,
            Completeness completeness,
            Clock clock) {
        this.queries = queries;
        this.controls = controls;
        this.spikes = spikes;
        this.months = months;
        this.declarations = declarations;
        this.completeness = completeness;
        this.clock = clock;
    }

    /**
     * The quality of the report months that a range of days touches.
     *
     * @param firstDay null: that of the current year of the calendar
     * @param dayAfter the day after the last one; null: tomorrow, or the day after {@code firstDay} where that lies
     *     later
     * @param readable whose data alone may be shown
     * @throws Problem 400 when the range is empty, or longer than five years
     */
    DataQualityView of(
            ReportCalendar calendar, @Nullable LocalDate firstDay, @Nullable LocalDate dayAfter, AgencyScope readable) {
        LocalDate today = BusinessTime.today(clock);
        LocalDate from = firstDay == null ? startOfYear(calendar, dayAfter == null ? today : dayAfter) : firstDay;
        LocalDate to = dayAfter == null ? latest(today, from).plusDays(1) : dayAfter;
        FromTo.check(from, to, DataQualityProblem.DATA_QUALITY_RANGE_INVALID, from, to);
        YearMonth first = calendar.monthOf(from);
        YearMonth last = calendar.monthOf(to.minusDays(1));
        if (ChronoUnit.MONTHS.between(first, last) >= MOST_MONTHS) {
            throw Problem.inQuery("from", DataQualityProblem.DATA_QUALITY_RANGE_TOO_LONG, MOST_MONTHS);
        }
        return new DataQualityView(
                calendar,
                first,
                last,
                mismatches(calendar, first, last, readable),
                completeness.of(
                        new CompletenessQuestion(calendar, from, to, readable, Map.of(), null), PastFigures.NONE),
                queries.unknown(calendar, first, last, readable),
                queries.late(calendar, first, last).stream()
                        .filter(late -> readable.holds(late.agency()))
                        .toList(),
                queries.refused(BusinessTime.startOf(from), BusinessTime.startOf(to)).stream()
                        .filter(refusals -> readable.holds(refusals.agency()))
                        .toList(),
                queries.uncounted(BusinessTime.startOf(from), BusinessTime.startOf(to), readable),
                controls.mismatches(from, to, readable),
                spikes.of(calendar, first, last, readable),
                months.of(calendar, first, last, readable));
    }

    private static LocalDate startOfYear(ReportCalendar calendar, LocalDate day) {
        YearMonth month = calendar.monthOf(day);
        return calendar.firstHalfOf(month.withMonth(1)).firstDay();
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Mismatch> mismatches(ReportCalendar calendar, YearMonth first, YearMonth last, AgencyScope readable) {
        Map<AgencyMonth, Totals> stored = queries.stored(calendar, first, last);
        return declarations.of(calendar, first, last, null).stream()
                .filter(said -> readable.holds(said.agency()))
                .map(said -> mismatch(said, stored))
                .filter(both -> !both.declared().equals(both.stored()))
                .sorted(Comparator.comparing(Mismatch::month).thenComparing(Mismatch::agency))
                .toList();
    }

    private static Mismatch mismatch(Declaration said, Map<AgencyMonth, Totals> stored) {
        return new Mismatch(
                said.agency(),
                said.month(),
                new Totals(said.items(), said.seconds()),
                stored.getOrDefault(new AgencyMonth(said.agency(), said.month()), Totals.NOTHING));
    }
}
