package vn.lantoa.reporting.wording;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A language that reports and charts are written in, and how it writes figures and days. */
public enum ReportLanguage {
    VI("vi-VN", ',', '.', "\u00a0%"),
    EN("en-GB", '.', ',', "%");

    /** Days in tables are the same in both languages. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final long MINUTE = 60;
    private static final long HOUR = 3600;

    private final String tag;
    private final char decimal;
    private final char grouping;
    private final String percentSign;

    ReportLanguage(String tag, char decimal, char grouping, String percentSign) {
        this.tag = tag;
        this.decimal = decimal;
        this.grouping = grouping;
        this.percentSign = percentSign;
    }

    /** English for a language tag or locale that begins so, else Vietnamese. */
    public static ReportLanguage of(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? EN : VI;
    }

    /** As documents declare it: {@code vi-VN}. */
    public String tag() {
        return tag;
    }

    /** The one of two wordings that is in this language. */
    public String pick(String vietnamese, String english) {
        return this == VI ? vietnamese : english;
    }

    /** {@code 1.234.567}, with at most two decimals. */
    public String number(BigDecimal value) {
        return format("#,##0.##").format(value);
    }

    /** With one decimal, half up: a ratio of 0.2 is {@code 20,0 %}. */
    public String percent(BigDecimal ratio) {
        return format("#,##0.0").format(ratio.multiply(HUNDRED)) + percentSign;
    }

    /** {@code 1.234.567 ₫}. */
    public String money(BigDecimal dong) {
        return format("#,##0").format(dong) + "\u00a0₫";
    }

    /** Hours, minutes, seconds: {@code 342:56:07}. */
    public String duration(BigDecimal seconds) {
        long whole = seconds.setScale(0, RoundingMode.HALF_UP).longValueExact();
        long length = Math.abs(whole);
        return String.format(
                Locale.ROOT,
                "%s%d:%02d:%02d",
                whole < 0 ? "-" : "",
                length / HOUR,
                length % HOUR / MINUTE,
                length % MINUTE);
    }

    /** {@code 05/08/2024}. */
    public String day(LocalDate day) {
        return DAY.format(day);
    }

    private DecimalFormat format(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setDecimalSeparator(decimal);
        symbols.setGroupingSeparator(grouping);
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }
}
