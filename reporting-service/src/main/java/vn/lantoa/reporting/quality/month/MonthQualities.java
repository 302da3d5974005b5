package vn.lantoa.reporting.quality.month;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.org.AgencyScope;
import vn.lantoa.platform.web.time.BusinessTime;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.AgencyMonth;
import vn.lantoa.reporting.obligation.due.DeclaredMonth;
import vn.lantoa.reporting.obligation.due.MonthsToDeclare;

/** Tells of each agency and month that is over, or in which something came; to be asked in a transaction. */
@ApplicationScoped
public class MonthQualities {

    private final MonthsToDeclare declared;
    private final ReceivedLineTable received;
    private final Clock clock;

    MonthQualities(MonthsToDeclare declared, ReceivedLineTable received, Clock clock) {
        this.declared = declared;
        this.received = received;
        this.clock = clock;
    }

    /** From the first month to the last one, by month and agency. */
    public List<MonthQuality> of(ReportCalendar calendar, YearMonth first, YearMonth last, AgencyScope readable) {
        LocalDate today = BusinessTime.today(clock);
        Map<AgencyMonth, DeclaredMonth> due = declared.of(calendar, first, last)
                .filter(month -> month.month().lastDay().isBefore(today))
                .collect(Collectors.toMap(
                        month -> new AgencyMonth(
                                month.agency().code(), month.month().firstMonth()),
                        Function.identity()));
        Map<AgencyMonth, MonthQuality.Lines> lines = received.of(calendar, first, last);
        Set<AgencyMonth> all = new TreeSet<>(due.keySet());
        all.addAll(lines.keySet());
        Map<String, BigDecimal> before = new HashMap<>();
        List<MonthQuality> months = new ArrayList<>();
        all.stream().filter(one -> readable.holds(one.agency())).forEach(one -> {
            MonthQuality month = MonthQuality.of(
                    one.agency(),
                    one.month(),
                    due.get(one),
                    lines.getOrDefault(one, MonthQuality.Lines.NONE),
                    before.get(one.agency()),
                    today);
            if (month.rejectedPercent() != null) {
                before.put(one.agency(), month.rejectedPercent());
            }
            months.add(month);
        });
        return months;
    }
}
