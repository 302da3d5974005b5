package vn.lantoa.reporting.consolidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.platform.web.time.Period;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * What agencies owe of a period.
 *
 * @param dueOn when the province reports the period; null while no rule says so
 * @param expected agencies' inputs that are due today; what came before it was due is no more than shown in its item
 * @param received those of them of which all is there
 * @param share received of expected, 1 is all, with six decimals; null where nothing is due
 * @param items by kind, plan and agency
 */
@Schema(name = "Consolidation")
public record ConsolidationView(
        String period,
        ReportCalendar calendar,
        LocalDate firstDay,
        LocalDate lastDay,
        @Nullable LocalDate dueOn,
        int expected,
        int received,
        @Nullable BigDecimal share,
        List<AgencyInput> items) {

    static ConsolidationView of(Period period, @Nullable LocalDate dueOn, List<AgencyInput> items, LocalDate today) {
        boolean isOver = period.lastDay().isBefore(today);
        List<AgencyInput> due =
                items.stream().filter(item -> item.isDue(isOver)).toList();
        int received = (int) due.stream()
                .filter(item -> item.state() == ConsolidationState.RECEIVED)
                .count();
        return new ConsolidationView(
                period.key(),
                period.calendar(),
                period.firstDay(),
                period.lastDay(),
                dueOn,
                due.size(),
                received,
                Decimals.share(received, due.size()),
                items);
    }
}
