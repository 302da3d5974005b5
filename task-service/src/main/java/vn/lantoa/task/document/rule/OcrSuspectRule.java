package vn.lantoa.task.document.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.outline.DocumentDraft;

/**
 * Phrases of the dictionary, and digits and letters that took each other's place; in clauses, section titles and title.
 */
public final class OcrSuspectRule implements FindingRule {

    private static final int MOST_PER_TEXT = 10;
    private static final String ADDRESS_MARKS = "_@/.:=?&";

    private final OcrDictionary dictionary = OcrDictionary.load();

    @Override
    public void check(DocumentDraft draft, Consumer<Finding> findings) {
        report(null, draft.header().title(), findings);
        draft.sections()
                .forEach(section -> report(section.path(), section.section().title(), findings));
        draft.clauses().forEach(clause -> report(clause.path(), clause.text(), findings));
    }

    private void report(@Nullable String path, String text, Consumer<Finding> findings) {
        Set<String> suspects = new LinkedHashSet<>(dictionary.phrases(text));
        for (String token : tokens(text)) {
            (hasLetter(token) ? dictionary.term(token) : Optional.<String>empty())
                    .or(() -> confusion(token))
                    .ifPresent(suspects::add);
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
            suspect = "015".indexOf(token.charAt(i)) >= 0
                            && Character.isLowerCase(before)
                            && Character.isLowerCase(after)
                    || "OoIl".indexOf(token.charAt(i)) >= 0 && Character.isDigit(before) && Character.isDigit(after);
        }
        return suspect ? Optional.of(token) : Optional.empty();
    }

    private static boolean hasLetter(String token) {
        return token.chars().anyMatch(Character::isLetter);
    }

    /** Words with their figures and hyphens. Addresses and file names are none. */
    private static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !isTokenPart(text.charAt(i))) {
                int end = i > start && ".:?".indexOf(text.charAt(i - 1)) >= 0 ? i - 1 : i;
                if (end - start > 1 && end - start <= OcrDictionary.LONGEST_TERM && isWord(text, start, end)) {
                    tokens.add(text.substring(start, end));
                }
                start = i + 1;
            }
        }
        return tokens;
    }

    private static boolean isTokenPart(char character) {
        return Character.isLetterOrDigit(character)
                || ADDRESS_MARKS.indexOf(character) >= 0
                || "-\uFFFD".indexOf(character) >= 0;
    }

    private static boolean isWord(String text, int start, int end) {
        return text.substring(start, end).chars().noneMatch(character -> ADDRESS_MARKS.indexOf(character) >= 0);
    }
}
