package vn.lantoa.task.document.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.SourceLine;

/**
 * Counts the words of the source against the words that found a place (rules.md §12): what is left over is quoted, so
 * that no word is lost without a finding. A word is a run of letters and figures.
 */
public final class WordAudit {

    private final Map<String, Integer> placed = new HashMap<>();

    /** Notes that the words of these texts have found a place. */
    public void place(Collection<String> texts) {
        texts.forEach(this::place);
    }

    public void place(String text) {
        eachWord(text, (start, end) -> placed.merge(text.substring(start, end), 1, Integer::sum));
    }

    /** Quotes every word of the lines that has no place, neighbours together. */
    public void check(List<SourceLine> lines, Consumer<Finding> findings) {
        for (SourceLine line : lines) {
            if (!line.blank()) {
                unplaced(Inline.plain(line.text())).forEach(words -> quote(words, findings));
            }
        }
    }

    /** Tells of words without a place, in as many findings as they need. */
    public static void quote(String words, Consumer<Finding> findings) {
        boolean written = words.chars().anyMatch(Character::isLetterOrDigit);
        String rest = written ? words.strip() : "";
        while (!rest.isEmpty()) {
            int end = rest.length();
            if (end > Excerpt.LONGEST) {
                int space = rest.lastIndexOf(' ', Excerpt.LONGEST);
                end = space > 0 ? space : Excerpt.LONGEST;
            }
            findings.accept(Finding.of(FindingCode.TEXT_UNPLACED, null, rest.substring(0, end)));
            rest = rest.substring(end).strip();
        }
    }

    private List<String> unplaced(String text) {
        List<int[]> runs = new ArrayList<>();
        boolean[] joins = {false};
        eachWord(text, (start, end) -> {
            boolean lost = !take(text.substring(start, end));
            if (lost && joins[0]) {
                runs.get(runs.size() - 1)[1] = end;
            } else if (lost) {
                runs.add(new int[] {start, end});
            }
            joins[0] = lost;
        });
        return runs.stream().map(run -> text.substring(run[0], run[1])).toList();
    }

    private boolean take(String word) {
        Integer left = placed.computeIfPresent(word, (key, count) -> count - 1);
        return left != null && left >= 0;
    }

    private interface Range {
        void at(int start, int end);
    }

    private static void eachWord(String text, Range words) {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetterOrDigit(text.charAt(i)) && !isMark(text.charAt(i))) {
                if (i > start) {
                    words.at(start, i);
                }
                start = i + 1;
            }
        }
    }

    private static boolean isMark(char character) {
        return Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
