package vn.lantoa.task.document.header;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The line {@code Số: 12/KH-UBND}, or {@code Số 12-KH/TU} as the Party writes it.
 *
 * @param line the whole line
 * @param number null when blank
 * @param symbol null when nothing follows the slash
 * @param end index behind the symbol; something else may stand beside it
 */
record DocumentNumber(
        String line, @Nullable String number, @Nullable String symbol, int end) {

    private static final Pattern PARTY = Pattern.compile("(\\d{1,5}) ?- ?(\\p{Lu}\\p{L}{0,5})");

    static Optional<DocumentNumber> of(String words) {
        int slash = words.indexOf('/');
        if (!words.regionMatches(true, 0, "số", 0, 2) || slash < 0 || words.length() > HeaderLines.LONGEST) {
            return Optional.empty();
        }
        String before = words.substring(2, slash).replace(':', ' ').strip();
        int space = words.indexOf(' ', slash + 2);
        int end = space < 0 ? words.length() : space;
        String after = words.substring(slash + 1, end).strip();
        Matcher party = PARTY.matcher(before);
        if (party.matches()) {
            before = party.group(1);
            after = party.group(2) + "/" + after;
        }
        boolean blank = before.chars().noneMatch(Character::isLetterOrDigit);
        if (!blank && !Character.isDigit(before.charAt(0))) {
            return Optional.empty();
        }
        return Optional.of(new DocumentNumber(words, blank ? null : before, after.isEmpty() ? null : after, end));
    }
}
