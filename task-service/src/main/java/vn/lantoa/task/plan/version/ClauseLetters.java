package vn.lantoa.task.plan.version;

import java.util.Collection;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The paths of clauses that amendments add: the first behind {@code II.3-2} is {@code II.3-2a}, the next
 * {@code II.3-2b}, after {@code z} comes {@code aa}. A path that was ever given is never given again.
 */
public final class ClauseLetters {

    private static final Pattern LETTERED = Pattern.compile("(.*[0-9])([a-z]*)", Pattern.DOTALL);
    /** What follows the base of a member of its family: letters, and what is below. */
    private static final Pattern MEMBER = Pattern.compile("([a-z]*)(?:\\..*)?", Pattern.DOTALL);

    private static final Comparator<String> ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private ClauseLetters() {}

    /**
     * The path of a new clause.
     *
     * @param after the clause that it stands behind
     * @param given all paths of the plan that are, were or shall be
     */
    public static String next(String after, Collection<String> given) {
        String base = base(after);
        String last = given.stream()
                .filter(path -> base.equals(base(path)))
                .map(path -> path.substring(base.length()))
                .max(ORDER)
                .orElse("");
        return base + following(last);
    }

    /**
     * Whether a clause stands in front of an added one for its letters: the clause that it was added behind, one that
     * was added there with earlier letters, or one below any of them. {@code II.3-2a} is in front of {@code II.3-2b},
     * whichever came into the plan first.
     */
    public static boolean standsBefore(String path, String added) {
        String base = base(added);
        if (!path.startsWith(base)) {
            return false;
        }
        Matcher member = MEMBER.matcher(path.substring(base.length()));
        return member.matches() && ORDER.compare(member.group(1), added.substring(base.length())) < 0;
    }

    private static String base(String path) {
        Matcher lettered = LETTERED.matcher(path);
        return lettered.matches() ? lettered.group(1) : path;
    }

    private static String following(String letters) {
        int end = letters.length();
        while (end > 0 && letters.charAt(end - 1) == 'z') {
            end--;
        }
        String rolled = "a".repeat(letters.length() - end);
        return end == 0 ? "a" + rolled : letters.substring(0, end - 1) + (char) (letters.charAt(end - 1) + 1) + rolled;
    }
}
