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

    /** Whether a path is that clause, one that was added behind it, or one below any of them. */
    public static boolean isOfFamily(String path, String member) {
        String base = base(member);
        if (!path.startsWith(base)) {
            return false;
        }
        String rest = path.substring(base.length()).replaceFirst("^[a-z]+", "");
        return rest.isEmpty() || rest.startsWith(".");
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
