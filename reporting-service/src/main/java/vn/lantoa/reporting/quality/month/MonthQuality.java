package vn.lantoa.reporting.quality.month;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.number.Decimals;
import vn.lantoa.reporting.obligation.due.DeclaredMonth;
import vn.lantoa.reporting.obligation.due.ObligationState;

/**
 * A month of a press agency.
 *
 * @param dueOn the day by which it is to be declared; null where the agency has nothing to declare of it
 * @param declaredOn the day on which it was declared as a whole; null while it is not
 * @param timeliness whether that was in time; null where there is nothing to declare
 * @param daysLate how many days after the due day it was declared, or it is late by now; 0 in time
 * @param received how many lines came within the month
 * @param rejected how many of them were rejected
 * @param rejectedPercent of those that came, one decimal; null where none came
 * @param trend by how many percentage points that is more than in the agency's last month in which lines came; null
 *     where there is none in the range
 */
@Schema(name = "MonthQuality")
public record MonthQuality(
        String agency,

        @Schema(implementation = String.class) YearMonth month,

        @Nullable LocalDate dueOn,
        @Nullable LocalDate declaredOn,
        @Nullable ObligationState timeliness,
        long daysLate,
        long received,
        long rejected,
        @Nullable BigDecimal rejectedPercent,
        @Nullable BigDecimal trend) {

    /** Lines that came within a month. */
    record Lines(long received, long rejected) {

        static final Lines NONE = new Lines(0, 0);

        Lines plus(Lines other) {
            return new Lines(received + other.received, rejected + other.rejected);
        }

        @Nullable
        BigDecimal rejectedPercent() {
            return received == 0 ? null : Decimals.percent(rejected, received, 1);
        }
    }

    /**
     * A month of an agency as it stands on a day.
     *
     * @param due what is to be declared; null: nothing
     * @param before the share of rejected lines of the month with which it is compared; null: there is none
     */
    static MonthQuality of(
            String agency,
            YearMonth month,
            @Nullable DeclaredMonth due,
            Lines lines,
            @Nullable BigDecimal before,
            LocalDate today) {
        BigDecimal percent = lines.rejectedPercent();
        return new MonthQuality(
                agency,
                month,
                due == null ? null : due.dueOn(),
                due == null ? null : due.metOn(),
                due == null ? null : ObligationState.on(today, due.dueOn(), due.metOn()),
                due == null ? 0 : daysLate(due.dueOn(), due.metOn() == null ? today : due.metOn()),
                lines.received(),
                lines.rejected(),
                percent,
                percent == null || before == null ? null : percent.subtract(before));
    }

    private static long daysLate(LocalDate dueOn, LocalDate day) {
        return Math.max(0, ChronoUnit.DAYS.between(dueOn, day));
    }
}
