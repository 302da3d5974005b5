package vn.lantoa.reporting.consolidation;

import java.math.BigDecimal;
import java.math.RoundingMode;
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
 * @param expected agencies' inputs that are due: all but those that are not
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

    private static final int DECIMALS = 6;

    static ConsolidationView of(Period period, @Nullable LocalDate dueOn, List<AgencyInput> items) {
        int received = count(items, ConsolidationState.RECEIVED);
        int expected = items.size() - count(items, ConsolidationState.NOT_DUE);
        return new ConsolidationView(
                period.key(),
                period.calendar(),
                period.firstDay(),
                period.lastDay(),
                dueOn,
                expected,
                received,
                expected == 0
                        ? null
                        : Decimals.plain(BigDecimal.valueOf(received)
                                .divide(BigDecimal.valueOf(expected), DECIMALS, RoundingMode.HALF_UP)),
                items);
    }

    private static int count(List<AgencyInput> items, ConsolidationState state) {
        return (int) items.stream().filter(item -> item.state() == state).count();
    }
}
