package vn.lantoa.reporting.quality.spike;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.quality.spike.SpikeTable.Series;

/** Looks for months that are unlike the year before them. */
@ApplicationScoped
public class Spikes {

    private final SpikeTable table;
    private final Clock clock;

    Spikes(SpikeTable table, Clock clock) {
        this.table = table;
        this.clock = clock;
    }

    /**
     * Those from the first to the last month, by month, agency and measure. A month that is not over, or of which its
     * agency saw nothing, is never too low.
     */
    public List<SpikeView> of(ReportCalendar calendar, YearMonth first, YearMonth last, AgencyScope readable) {
        LocalDate today = BusinessTime.today(clock);
        return table.of(calendar, first.minusMonths(SpikeRule.MONTHS), last).stream()
                .filter(series -> readable.holds(series.agency()))
                .flatMap(series -> Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                        .flatMap(month -> spike(series, calendar, month, today).stream()))
                .sorted(Comparator.comparing(SpikeView::month)
                        .thenComparing(SpikeView::agency)
                        .thenComparing(SpikeView::measure))
                .toList();
    }

    private static Optional<SpikeView> spike(Series series, ReportCalendar calendar, YearMonth month, LocalDate today) {
        YearMonth behind = month.minusMonths(SpikeRule.MONTHS);
        if (series.amounts().firstKey().isAfter(behind)) {
            return Optional.empty();
        }
        long value = series.amounts().getOrDefault(month, 0L);
        long sum = series.amounts().subMap(behind, month).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return SpikeRule.of(value, sum)
                .filter(kind -> kind == SpikeKind.HIGH || isOver(series, calendar, month, today))
                .map(kind -> new SpikeView(series.agency(), month, series.measure(), kind, value, mean(sum)));
    }

    private static boolean isOver(Series series, ReportCalendar calendar, YearMonth month, LocalDate today) {
        boolean existed = series.validTo() == null
                || !series.validTo().isBefore(calendar.firstHalfOf(month).firstDay());
        return existed && calendar.lastHalfOf(month).lastDay().isBefore(today);
    }

    private static BigDecimal mean(long sum) {
        return BigDecimal.valueOf(sum).divide(BigDecimal.valueOf(SpikeRule.MONTHS), 1, RoundingMode.HALF_UP);
    }
}
