package vn.lantoa.task.document.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lantoa.task.document.text.Numbering.Kind;

/**
 * Numbers with a word before them (rules.md §12): {@code Phần thứ nhất}, {@code Chương II}, {@code Mục 1}, {@code Điều
 * 2}.
 */
public final class NamedNumber {

    private static final int LONGEST = 40;
    private static final Map<String, Kind> NAMES =
            Map.of("phần", Kind.DIVISION, "chương", Kind.CHAPTER, "mục", Kind.GROUP, "điều", Kind.ARTICLE);
    private static final List<String> ORDINALS =
            List.of("nhất", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười");
    private static final Pattern LEAD = Pattern.compile(
            "(?iu)(phần|chương|mục|điều) {1,3}(?:thứ {1,3}(\\p{L}{1,5})|([IVXLC]{1,7}|\\d{1,3}))(?![\\p{L}\\d])");

    private NamedNumber() {}

    /**
     * The named number the words start with. Within a sentence ({@code Điều 5 Luật Báo chí}) it is none: it is closed
     * by a mark, stands alone, or has capitals behind it.
     */
    public static Optional<Numbering> of(String plain) {
        Matcher matcher = LEAD.matcher(plain.substring(0, Math.min(plain.length(), LONGEST)));
        if (!matcher.lookingAt() || !Character.isUpperCase(plain.charAt(0))) {
            return Optional.empty();
        }
        int value = matcher.group(2) == null
                ? value(matcher.group(3).toUpperCase(Locale.ROOT))
                : ORDINALS.indexOf(Words.lower(matcher.group(2))) + 1;
        String behind = plain.substring(matcher.end()).strip();
        char mark = behind.isEmpty() ? 0 : behind.charAt(0);
        boolean closed = mark != 0 && ".:-–".indexOf(mark) >= 0;
        if (value == 0 || !closed && !behind.isEmpty() && !Words.capitals(behind)) {
            return Optional.empty();
        }
        String rest = closed ? behind.substring(1).strip() : behind;
        Kind kind = NAMES.getOrDefault(Words.lower(matcher.group(1)), Kind.GROUP);
        return Optional.of(new Numbering(kind, List.of(value), 0, closed ? mark : 0, rest));
    }

    private static int value(String written) {
        return Character.isDigit(written.charAt(0)) ? Integer.parseInt(written) : Roman.value(written);
    }
}
