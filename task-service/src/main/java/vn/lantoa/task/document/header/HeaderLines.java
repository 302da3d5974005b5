package vn.lantoa.task.document.header;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Words;

/** What a line of a letterhead is, by its words alone. */
public final class HeaderLines {

    static final int LONGEST = 200;
    private static final String NATION = "cong hoa xa hoi chu nghia viet nam";
    private static final String MOTTO = "doc lap tu do hanh phuc";
    private static final String PARTY = "dang cong san viet nam";
    private static final Pattern STATE = Pattern.compile(
            "(?iu)cộng h(òa|oà) xã hội chủ nghĩa( việt nam)?" + "|độc lập ?[-–—] ?tự do( ?[-–—] ?hạnh phúc)?");
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)số ?:? ?[\\d._… ]{0,16}\\p{L}? ?(?:/|-\\p{Lu}{1,6}/).{1,150}");

    private HeaderLines() {}

    /** The name of the state with its motto, or that of the Party. */
    public static boolean isMotto(String words) {
        String key = Words.key(Excerpt.head(words, LONGEST));
        return key.startsWith(NATION) || key.startsWith(MOTTO) || key.equals(PARTY);
    }

    /** Finds the name of the state or its motto inside the line, whatever stands beside it. */
    static Matcher motto(String words) {
        return STATE.matcher(words);
    }

    public static boolean isNumber(String words) {
        return words.length() <= LONGEST && NUMBER.matcher(words).matches();
    }

    public static boolean isDate(String words) {
        return IssueDate.of(words).isPresent();
    }

    /** A line in capitals that is the name of a kind of document and nothing else. */
    public static boolean isType(String words) {
        return words.length() <= LONGEST
                && Words.capitals(words)
                && DocumentType.named(words).isPresent()
                && !words.endsWith(":");
    }

    /** Whether the line starts with the name of a kind of document. */
    public static boolean namesType(String words) {
        return DocumentType.leading(words).isPresent();
    }

    /** The formula before the articles of a decision: {@code QUYẾT ĐỊNH:}. */
    public static boolean isEnactment(String words) {
        return words.length() <= LONGEST
                && words.endsWith(":")
                && Words.capitals(words)
                && (DocumentType.named(words).isPresent() || Words.key(words).equals("quyet nghi"));
    }

    /** Whether lines that look like prose can still be header. */
    public static boolean isHeaderLine(String words) {
        return DocumentType.leading(words).isPresent()
                || isMotto(words)
                || Words.capitals(words)
                || isNumber(words)
                || isDate(words);
    }
}
