package vn.lantoa.task.document.rule;

import java.util.List;
import java.util.function.Consumer;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.outline.DocumentDraft;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Sentences;
import vn.lantoa.task.document.text.Words;

/**
 * An exclusion at the end of an enumeration in brackets, or set off by a dash after one: it may be taken from the last
 * member or from all of them. An exclusion alone in its brackets belongs to the words before them, and one after a
 * single thing to that thing.
 */
public final class AmbiguousScopeRule implements FindingRule {

    private static final int CONTEXT = 40;
    private static final String DASHES = "-–—";
    private static final List<String> EXCLUSIONS =
            List.of("trừ", "ngoại trừ", "không bao gồm", "không kể", "không gồm");

    @Override
    public void check(DocumentDraft draft, Consumer<Finding> findings) {
        draft.clauses().forEach(clause -> {
            int exclusion = unclearExclusion(Words.lower(clause.text()));
            if (exclusion >= 0) {
                findings.accept(
                        Finding.of(FindingCode.AMBIGUOUS_SCOPE, clause.path(), evidence(clause.text(), exclusion)));
            }
        });
    }

    /** Index of the mark before the first unclear exclusion, -1 without. */
    private static int unclearExclusion(String text) {
        boolean inBrackets = false;
        int bracketMembers = 0;
        int sentenceMembers = 0;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            boolean setOff = inBrackets || DASHES.indexOf(mark) >= 0;
            int members = inBrackets ? bracketMembers : sentenceMembers;
            if (setOff && members > 0 && (DASHES + ",;").indexOf(mark) >= 0 && startsExclusion(text, i + 1)) {
                return i;
            }
            boolean separates = mark == ',' || mark == ';';
            inBrackets = mark == '(' || inBrackets && mark != ')';
            bracketMembers = mark == '(' ? 0 : bracketMembers + (separates ? 1 : 0);
            sentenceMembers = Sentences.stopsAt(text, i) ? 0 : sentenceMembers + (separates ? 1 : 0);
        }
        return -1;
    }

    private static String evidence(String text, int exclusion) {
        int close = text.indexOf(')', exclusion);
        int far = Math.min(text.length(), exclusion + CONTEXT);
        return Excerpt.around(text, Math.max(0, exclusion - CONTEXT), close < 0 || close > far ? far : close + 1);
    }

    private static boolean startsExclusion(String text, int index) {
        int start = index < text.length() && text.charAt(index) == ' ' ? index + 1 : index;
        return EXCLUSIONS.stream()
                .anyMatch(
                        word -> text.startsWith(word, start) && Words.standsAlone(text, start, start + word.length()));
    }
}
