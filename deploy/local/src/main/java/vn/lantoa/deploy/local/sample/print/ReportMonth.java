package vn.lantoa.deploy.local.sample.print;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;

/**
 * A month of the reports by Nghị định 09/2019/NĐ-CP, Điều 12: from the 15th of the month before to the 14th (rules.md
 * §1).
 */
public record ReportMonth(YearMonth key) implements Comparable<ReportMonth> {

    private static final int FIRST_DAY = 15;

    public static ReportMonth of(int year, int month) {
        return new ReportMonth(YearMonth.of(year, month));
    }

    /** The month that a local day is in. */
    public static ReportMonth holding(LocalDate day) {
        YearMonth calendar = YearMonth.from(day);
        return new ReportMonth(day.getDayOfMonth() < FIRST_DAY ? calendar : calendar.plusMonths(1));
    }

    public LocalDate firstDay() {
        return key.minusMonths(1).atDay(FIRST_DAY);
    }

    public LocalDate lastDay() {
        return key.atDay(FIRST_DAY - 1);
    }

    @Override
    public int compareTo(ReportMonth other) {
        return Comparator.comparing(ReportMonth::key).compare(this, other);
    }

    /** As the API writes it, such as {@code 2024-04}. */
    @Override
    public String toString() {
        return key.toString();
    }
}
