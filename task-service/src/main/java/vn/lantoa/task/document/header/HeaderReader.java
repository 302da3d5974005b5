package vn.lantoa.task.document.header;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Header;
import vn.lantoa.task.document.model.Signature;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Words;

/** Takes the lines above the preamble one by one: issuer, number, place and date, type, title. */
public final class HeaderReader {

    private static final String TYPE = "ke hoach";
    private static final int LONGEST_NUMBER_LINE = 200;
    private static final int LONGEST_TITLE = 500;
    private static final int FEW_WORDS = 3;
    private static final Pattern YEAR = Pattern.compile("(?iu)(?<!\\p{L})năm (\\d{4})(?!\\d)");

    private final List<String> issuer = new ArrayList<>();
    private final List<String> title = new ArrayList<>();
    private boolean typeSeen;
    private @Nullable String numberLine;
    private @Nullable String number;
    private @Nullable String symbol;
    private @Nullable IssueDate date;

    /** @param heading whether the line is marked as a heading, and so part of the title */
    public void accept(String words, boolean heading) {
        String key = Words.key(Excerpt.head(words, LONGEST_NUMBER_LINE));
        if (words.isEmpty() || key.startsWith("cong hoa xa hoi") || key.startsWith("doc lap tu do")) {
            return;
        }
        if (!typeSeen && readsNumber(words) || !typeSeen && readsDate(words)) {
            return;
        }
        if (!typeSeen && (key.equals(TYPE) || key.startsWith(TYPE + " "))) {
            typeSeen = true;
            String rest =
                    words.substring(Math.min(words.length(), TYPE.length())).strip();
            title.addAll(rest.isEmpty() ? List.of() : List.of(rest));
        } else if (typeSeen || heading) {
            title.add(words);
        } else if (Words.capitals(words)) {
            issuer.add(words);
        }
    }

    /** Whether lines that look like prose can still be header. */
    public static boolean isHeaderLine(String words) {
        String key = Words.key(Excerpt.head(words, LONGEST_NUMBER_LINE));
        HeaderReader probe = new HeaderReader();
        return key.startsWith(TYPE)
                || key.startsWith("cong hoa xa hoi")
                || key.startsWith("doc lap tu do")
                || Words.capitals(words)
                || probe.readsNumber(words)
                || probe.readsDate(words);
    }

    boolean titleKnown() {
        return !title.isEmpty();
    }

    /** Whether the title is more than a word or two, so that a further heading is a section. */
    public boolean titleComplete() {
        return title.stream().mapToInt(words -> words.split(" ").length).sum() > FEW_WORDS;
    }

    public Header header(@Nullable Signature signature, @Nullable String issuerInPreamble) {
        String wholeTitle = Excerpt.head(String.join(" ", title), LONGEST_TITLE);
        String body = issuer.isEmpty() ? issuerInPreamble : Excerpt.head(String.join(" ", issuer), LONGEST_NUMBER_LINE);
        return new Header(
                number,
                symbol,
                date == null ? null : date.place(),
                date == null ? null : date.date(),
                wholeTitle,
                lastYear(wholeTitle),
                body,
                signature);
    }

    /** The line that should hold the number, or what is missing. */
    public String numberEvidence() {
        return numberLine == null ? "no number line" : numberLine;
    }

    /** The line that should hold the date, or what is missing. */
    public String dateEvidence() {
        return date == null ? "no date line" : date.line();
    }

    private boolean readsNumber(String words) {
        int slash = words.indexOf('/');
        if (!words.regionMatches(true, 0, "số", 0, 2) || slash < 0 || words.length() > LONGEST_NUMBER_LINE) {
            return false;
        }
        String before = words.substring(2, slash).replace(':', ' ').strip();
        int end = words.indexOf(' ', slash + 2);
        String after =
                words.substring(slash + 1, end < 0 ? words.length() : end).strip();
        boolean blank = before.chars().noneMatch(Character::isLetterOrDigit);
        if (!blank && !Character.isDigit(before.charAt(0))) {
            return false;
        }
        numberLine = words;
        number = blank ? null : before;
        symbol = after.isEmpty() ? null : after;
        if (end > 0) {
            readsDate(words.substring(end + 1));
        }
        return true;
    }

    private boolean readsDate(String words) {
        IssueDate.of(words).ifPresent(read -> date = read);
        return date != null && date.line().equals(words);
    }

    private static @Nullable Integer lastYear(String title) {
        Matcher matcher = YEAR.matcher(title);
        Integer year = null;
        while (matcher.find()) {
            year = Integer.valueOf(matcher.group(1));
        }
        return year;
    }
}
