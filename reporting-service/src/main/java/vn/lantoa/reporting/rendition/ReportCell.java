package vn.lantoa.reporting.rendition;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.wording.ReportLanguage;

/** What is in one cell of a table. */
public sealed interface ReportCell {

    record Words(String text) implements ReportCell {}

    record Amount(BigDecimal value) implements ReportCell {}

    record Day(LocalDate day) implements ReportCell {}

    /** Nothing is known; it is printed as a dash and is never 0. */
    record None() implements ReportCell {

        private static final None NOTHING = new None();
    }

    static ReportCell none() {
        return None.NOTHING;
    }

    static ReportCell of(@Nullable String text) {
        return text == null ? none() : new Words(text);
    }

    static ReportCell of(@Nullable BigDecimal value) {
        return value == null ? none() : new Amount(value);
    }

    static ReportCell of(long value) {
        return new Amount(BigDecimal.valueOf(value));
    }

    static ReportCell of(@Nullable LocalDate day) {
        return day == null ? none() : new Day(day);
    }

    /** As people read it in a column of a type. */
    default String printed(ReportTable.Type type, ReportLanguage language) {
        if (this instanceof Words words) {
            return words.text();
        }
        if (this instanceof Day day) {
            return language.day(day.day());
        }
        return this instanceof Amount amount ? figure(amount.value(), type, language) : "–";
    }

    private static String figure(BigDecimal value, ReportTable.Type type, ReportLanguage language) {
        return switch (type) {
            case PERCENT -> language.percent(value);
            case SECONDS -> language.duration(value);
            case MONEY -> language.money(value);
            default -> language.number(value);
        };
    }
}
