package vn.lantoa.deploy.local.sample.print;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import com.fasterxml.jackson.databind.JsonNode;

/** Numbers as Vietnamese documents print them (rules.md §2); what is not known is a dash, never 0. */
final class PrintedNumber {

    private static final String UNKNOWN = "–";

    private PrintedNumber() {}

    /** A whole number as documents write it, such as {@code 1.234}. */
    static String whole(JsonNode value) {
        return value.isNumber() ? format("#,##0", value.decimalValue()) : UNKNOWN;
    }

    /** A ratio such as 0.2 as {@code +20,0 %}. */
    static String growth(JsonNode ratio) {
        if (!ratio.isNumber()) {
            return UNKNOWN;
        }
        BigDecimal percent = ratio.decimalValue().movePointRight(2);
        return (percent.signum() > 0 ? "+" : "") + format("#,##0.0", percent) + " %";
    }

    /** A number of percent such as 78.39 as {@code 78,4 %}. */
    static String percent(JsonNode percent) {
        return percent.isNumber() ? format("#,##0.0", percent.decimalValue()) + " %" : UNKNOWN;
    }

    private static String format(String pattern, BigDecimal value) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(value);
    }
}
