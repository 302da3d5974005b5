package vn.lantoa.task.rendition.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.text.Words;

/** Issuer, name of the state or of the Party, number, place and date (Nghị định 30/2020; rules.md §10). */
final class LetterheadLines {

    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    private static final String PARTY = "ĐẢNG CỘNG SẢN VIỆT NAM";
    private static final String BLANK = "…";
    /** As {@code CTr/TU}; the symbol of a law-making body begins with a year. */
    private static final Pattern PARTY_SYMBOL = Pattern.compile("\\p{Lu}\\p{L}{0,5}/.+");

    private LetterheadLines() {}

    static List<FormBlock.LetterheadLine> of(Header header) {
        List<FormBlock.LetterheadLine> lines = new ArrayList<>();
        String issuer = header.issuer();
        if (issuer != null && Words.capitals(issuer)) {
            lines.add(left(issuer));
        }
        boolean party =
                header.symbol() != null && PARTY_SYMBOL.matcher(header.symbol()).matches();
        for (String words : party ? List.of(PARTY) : List.of(STATE, MOTTO)) {
            lines.add(right(words));
        }
        if (header.number() != null || header.symbol() != null) {
            lines.add(left(number(header.number(), header.symbol(), party)));
        }
        if (header.place() != null || header.issuedOn() != null) {
            lines.add(right(date(header.place(), header.issuedOn())));
        }
        return lines;
    }

    private static FormBlock.LetterheadLine left(String words) {
        return new FormBlock.LetterheadLine(words, false);
    }

    private static FormBlock.LetterheadLine right(String words) {
        return new FormBlock.LetterheadLine(words, true);
    }

    private static String number(@Nullable String number, @Nullable String symbol, boolean party) {
        String sign = symbol == null ? "" : symbol;
        boolean joined = party && number != null;
        return joined ? "Số " + number + "-" + sign : "Số: " + (number == null ? "" : number) + "/" + sign;
    }

    private static String date(@Nullable String place, @Nullable LocalDate day) {
        String when = day == null
                ? "ngày %s tháng %s năm %s".formatted(BLANK, BLANK, BLANK)
                : "ngày %02d tháng %s năm %d".formatted(day.getDayOfMonth(), month(day), day.getYear());
        return place == null ? when.replaceFirst("n", "N") : place + ", " + when;
    }

    private static String month(LocalDate day) {
        int month = day.getMonthValue();
        return month < 3 ? "0" + month : String.valueOf(month);
    }
}
