package vn.lantoa.task.plan.document;

import java.util.List;
import java.util.function.Consumer;

/**
 * An exclusion set off by a dash or standing at the end of an enumeration in brackets: it may be taken from the last member
 * or from all of them. An exclusion alone in its brackets belongs to the words before them, and a dash after a single thing
 * to that thing.
 */
final class AmbiguousScopeRule implements FindingRule {

    private static final List<String> EXCLUSIONS = List.of("trừ", "ngoại trừ", "không bao gồm", "không kể", "không gồm");

    @Override
    public void check(Draft draft, Consumer<Finding> findings) {
        draft.clauses().forEach(clause -> check(clause, findings));
    }

    private static void check(Clause clause, Consumer<Finding> findings) {
        String text = Words.lower(clause.text());
        int opened = -1;
        int enumerated = 0;
        int sentenceEnumerated = 0;
        for (int i = 0; i < text.length(); i++) {
            char mark = text.charAt(i);
            boolean excludes = "-–—,;(".indexOf(mark) >= 0 && startsExclusion(text, i + 1);
            boolean dash = "-–—".indexOf(mark) >= 0;
            if (excludes && (opened >= 0 && mark != '(' ? enumerated > 0 : dash && sentenceEnumerated > 0)) {
                int from = opened >= 0 ? Math.max(opened, i - Excerpt.LONGEST / 4) : i;
                findings.accept(Finding.of(FindingCode.AMBIGUOUS_SCOPE, clause.path(), evidence(clause.text(), from, i)));
                return;
            }
            switch (mark) {
                case '(' -> {
                    opened = i;
                    enumerated = 0;
                }
                case ')' -> opened = -1;
                case ',', ';' -> {
                    enumerated++;
                    sentenceEnumerated++;
                }
                case '.' -> sentenceEnumerated = i + 1 < text.length() && text.charAt(i + 1) == ' ' ? 0 : sentenceEnumerated;
                default -> {}
            }
        }
    }

    private static String evidence(String text, int from, int exclusion) {
        int end = text.indexOf(')', exclusion);
        int short_ = Math.min(text.length(), exclusion + Excerpt.LONGEST / 4);
        return Excerpt.around(text, from, end < 0 || end > short_ ? short_ : end + 1);
    }

    private static boolean startsExclusion(String text, int index) {
        int start = index < text.length() && text.charAt(index) == ' ' ? index + 1 : index;
        return EXCLUSIONS.stream()
                .anyMatch(word -> text.startsWith(word, start)
                        && Words.standsAlone(text, start, start + word.length()));
    }
}
