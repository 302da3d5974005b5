package vn.lantoa.task.document.basis;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The number of a document in any of the forms that offices use: {@code 21-NQ/TW}, {@code 103/2016/QH13},
 * {@code 1191/QĐ-TTg}, {@code 12/2016/TTLT-BTC-BTTTT}.
 *
 * @param value without blanks
 * @param start index of the word before it, or of itself
 * @param end index behind it
 */
record BasisNumber(String value, int start, int end) {

    private static final String SYMBOL = "\\p{Lu}[\\p{L}\\d&]{0,12}";
    private static final Pattern NUMBER = Pattern.compile("(?:[Ss]ố ?:? ?)?(\\d{1,5}[a-zđA-ZĐ]?(?: ?/ ?\\d{4})? ?[/-] ?"
            + SYMBOL + "(?: ?[-/] ?" + SYMBOL + "){0,4})(?![\\p{L}\\d])");
    private static final Pattern BARE = Pattern.compile("[Ss]ố ?:? ?(\\d{1,5}[a-zđ]?)(?![\\p{L}\\d/-])");
    private static final int FARTHEST = 3;
    private static final int LONGEST = 120;

    private static final Map<String, String> ISSUERS = Map.of(
            "TTg", "Thủ tướng Chính phủ",
            "CP", "Chính phủ",
            "TW", "Ban Chấp hành Trung ương",
            "UBTVQH", "Ủy ban Thường vụ Quốc hội",
            "QH", "Quốc hội");

    /** The number that starts within a few characters of {@code start}. */
    static Optional<BasisNumber> at(String text, int start) {
        for (Pattern pattern : List.of(NUMBER, BARE)) {
            Matcher matcher = pattern.matcher(text).useTransparentBounds(true);
            matcher.region(Math.min(start, text.length()), Math.min(text.length(), start + LONGEST));
            if (matcher.find() && matcher.start() - start <= FARTHEST) {
                return Optional.of(new BasisNumber(matcher.group(1).replace(" ", ""), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    /** The number wherever it stands between the two indexes. */
    static Optional<BasisNumber> within(String text, int start, int end) {
        Matcher matcher = NUMBER.matcher(text).region(Math.min(start, end), end);
        return matcher.find()
                ? Optional.of(new BasisNumber(matcher.group(1).replace(" ", ""), matcher.start(), matcher.end()))
                : Optional.empty();
    }

    /** Who issues documents with such a symbol; null where it says not. */
    static @Nullable String issuer(String number) {
        String last = number.substring(Math.max(number.lastIndexOf('-'), number.lastIndexOf('/')) + 1);
        return ISSUERS.get(last.replaceFirst("\\d+$", ""));
    }
}
