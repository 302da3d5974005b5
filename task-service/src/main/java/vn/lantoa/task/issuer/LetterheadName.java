package vn.lantoa.task.issuer;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.lantoa.task.document.text.Words;

/**
 * The agency that a letterhead names (rules.md §12): the body above and its own name may stand in one, letter case,
 * accents and the short forms of committees aside.
 */
final class LetterheadName {

    private static final List<String> LOCAL =
            List.of(" huyen ", " thi xa ", " thanh pho ", " xa ", " phuong ", " thi tran ");

    private final String key;

    LetterheadName(String letterhead) {
        this.key = key(letterhead);
    }

    /** The longest name the letterhead ends with, out of names with their codes. */
    Optional<String> among(Map<String, String> codes) {
        return codes.entrySet().stream()
                .filter(entry -> endsWith(key(entry.getKey())))
                .max(Comparator.comparingInt(entry -> entry.getKey().length()))
                .map(Map.Entry::getValue);
    }

    /** Whether it is the committee or council of a district or commune, so that it is never the province's. */
    boolean isLocal() {
        boolean body = key.startsWith("uy ban nhan dan") || key.startsWith("hoi dong nhan dan");
        return body && LOCAL.stream().anyMatch(key::contains);
    }

    private boolean endsWith(String name) {
        return !name.isEmpty() && (key.equals(name) || key.endsWith(" " + name));
    }

    private static String key(String name) {
        return Words.key(name)
                .replaceAll("\\bubnd\\b", "uy ban nhan dan")
                .replaceAll("\\bhdnd\\b", "hoi dong nhan dan");
    }
}
