package vn.lantoa.task.part.reading;

import java.util.List;
import java.util.Optional;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.ClauseKind;
import vn.lantoa.task.document.text.Words;

/** What the entries of a distribution list (nơi nhận) say. */
public final class RecipientReader {

    private static final String FILE = "luu";
    private static final String STOPS = ";,. ";

    private RecipientReader() {}

    /** The entries, in the document's order. */
    public static List<Clause> entries(List<Clause> clauses) {
        return clauses.stream()
                .filter(clause -> clause.kind() == ClauseKind.RECIPIENT)
                .toList();
    }

    /** An entry without the stops behind it. */
    public static String label(String entry) {
        int end = entry.length();
        while (end > 1 && STOPS.indexOf(entry.charAt(end - 1)) >= 0) {
            end--;
        }
        return entry.substring(0, end);
    }

    /** Whether the entry says where the document is filed ({@code Lưu: VT}), and not to whom it goes. */
    public static boolean isFile(String entry) {
        String key = Words.key(entry);
        return key.equals(FILE) || key.startsWith(FILE + " ");
    }

    /** Where a document is filed, such as {@code VT, K9}; empty where it does not say. */
    public static Optional<String> fileCode(List<Clause> clauses) {
        return entries(clauses).stream()
                .map(Clause::text)
                .filter(RecipientReader::isFile)
                .map(entry -> label(entry.substring(FILE.length())).replaceFirst("^[:\\s]+", ""))
                .filter(code -> !code.isEmpty())
                .findFirst();
    }
}
