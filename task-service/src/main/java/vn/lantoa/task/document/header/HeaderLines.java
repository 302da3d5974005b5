package vn.lantoa.task.document.header;

import java.util.List;
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

    private static final List<String> STAMPS = List.of("du thao", "hoa toc", "khan", "mat", "toi mat", "tuyet mat");

    private static final List<String> BODIES =
            List.of("uy ban nhan dan", "hoi dong nhan dan", "chu tich uy ban", "ban thuong vu", "thu tuong chinh phu");

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

    /** A letterhead begins with it: what stands above is none. */
    static boolean isCommittee(String words) {
        String key = Words.key(words);
        return key.startsWith("uy ban nhan dan") || key.startsWith("hoi dong nhan dan");
    }

    /** Begins with the name of a body that issues plans. */
    static boolean isBody(String words) {
        String key = Words.key(words);
        return BODIES.stream().anyMatch(key::startsWith);
    }

    /** How urgent or secret the document is, or that it is a draft. */
    static boolean isStamp(String words) {
        String key = Words.key(words);
        return STAMPS.stream().anyMatch(stamp -> key.equals(stamp) || key.startsWith(stamp + " "));
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
