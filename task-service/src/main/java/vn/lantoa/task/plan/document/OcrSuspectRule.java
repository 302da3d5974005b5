package vn.lantoa.task.plan.document;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Phrases of the dictionary, and digits and letters that took each other's place; in clauses, section titles and title. */
final class OcrSuspectRule implements FindingRule {

    private static final int MOST_PER_TEXT = 10;

    private final OcrDictionary dictionary = OcrDictionary.load();

    @Override
    public void check(Draft draft, Consumer<Finding> findings) {
        report(null, draft.header().title(), findings);
        draft.sections().forEach(section -> report(section.path(), section.section().title(), findings));
        draft.clauses().forEach(clause -> report(clause.path(), clause.text(), findings));
    }

    private void report(String path, String text, Consumer<Finding> findings) {
        Set<String> suspects = new LinkedHashSet<>(dictionary.phrases(text));
        for (String token : tokens(text)) {
            dictionary.term(token).or(() -> confusion(token)).ifPresent(suspects::add);
        }
        suspects.stream()
                .limit(MOST_PER_TEXT)
                .forEach(suspect -> findings.accept(Finding.of(FindingCode.OCR_SUSPECT, path, suspect)));
    }

    /** A figure between small letters, a capital O or l inside a number, or the sign for a character that was lost. */
    private static Optional<String> confusion(String token) {
        boolean suspect = token.indexOf('\uFFFD') >= 0;
        for (int i = 1; i + 1 < token.length() && !suspect; i++) {
            char before = token.charAt(i - 1);
            char after = token.charAt(i + 1);
            suspect = "015".indexOf(token.charAt(i)) >= 0 && Character.isLowerCase(before) && Character.isLowerCase(after)
                    || "OoIl".indexOf(token.charAt(i)) >= 0 && Character.isDigit(before) && Character.isDigit(after);
        }
        return suspect ? Optional.of(token) : Optional.empty();
    }

    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            boolean inside = i < text.length() && isTokenPart(text.charAt(i));
            if (!inside) {
                if (i - start > 1 && i - start <= OcrDictionary.LONGEST_TERM) {
                    tokens.add(text.substring(start, i));
                }
                start = i + 1;
            }
        }
        return tokens;
    }

    /** Addresses and file names stay whole, so that they are no longer than a term or have no confusable neighbours. */
    private static boolean isTokenPart(char character) {
        return Character.isLetterOrDigit(character) || "-_@/.\uFFFD".indexOf(character) >= 0;
    }
}
