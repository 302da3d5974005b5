package vn.lantoa.task.document.rule;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Clause;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.outline.DocumentDraft;
import vn.lantoa.task.document.text.Excerpt;
import vn.lantoa.task.document.text.Sentences;
import vn.lantoa.task.document.text.Words;

/**
 * A rise or fall by some percent, in a sentence that does not say against what. A level to reach (“lên 90%”, “đạt 90%”)
 * needs no base; a rate per year and economic growth have the year before as theirs.
 */
public final class BaselineRule implements FindingRule {

    private static final int REACH = 60;
    private static final int MOST_PER_CLAUSE = 5;
    private static final Pattern PERCENT = Pattern.compile("(?<!\\d)\\d{1,3}(?:[.,]\\d{1,3})? ?(?:%|phần trăm)");
    private static final List<String> VERBS = List.of("tăng", "giảm", "nâng");
    private static final List<String> LEVELS =
            List.of("lên", "đạt", "còn", "xuống", "tăng trưởng", "tăng cường", "giảm nghèo");
    private static final List<String> BASES = List.of(
            "so với",
            "so năm",
            "so cùng",
            "so kế hoạch",
            "so đầu",
            "cùng kỳ",
            "năm trước",
            "năm ngoái",
            "năm liền kề",
            "kỳ trước");
    private static final List<String> PER_YEAR = List.of("/năm", "mỗi năm", "hằng năm", "hàng năm", "một năm");

    @Override
    public void check(DocumentDraft draft, Consumer<Finding> findings) {
        draft.clauses().stream()
                .filter(clause ->
                        clause.text().indexOf('%') >= 0 || clause.text().contains("phần trăm"))
                .forEach(clause -> check(clause, findings));
    }

    private static void check(Clause clause, Consumer<Finding> findings) {
        String text = Words.lower(clause.text());
        int found = 0;
        int end;
        for (int start = 0; start < text.length() && found < MOST_PER_CLAUSE; start = end) {
            end = Sentences.end(text, start);
            String evidence = growth(clause.text(), start, text.substring(start, end));
            if (evidence != null) {
                findings.accept(Finding.of(FindingCode.BASELINE_MISSING, clause.path(), evidence));
                found++;
            }
        }
    }

    /** The sentence's first growth without a base. */
    private static @Nullable String growth(String text, int start, String sentence) {
        if (BASES.stream().anyMatch(sentence::contains)) {
            return null;
        }
        Matcher percent = PERCENT.matcher(sentence);
        while (percent.find()) {
            int verb = verb(sentence, percent.start());
            boolean measured = isPerYear(sentence, percent.end()) || isFrom(sentence, percent);
            if (verb >= 0 && !measured) {
                return Excerpt.around(text, start + verb, start + percent.end());
            }
        }
        return null;
    }

    private static int verb(String sentence, int number) {
        String before = sentence.substring(Math.max(0, number - REACH), number);
        int nearest =
                VERBS.stream().mapToInt(verb -> lastWord(before, verb)).max().orElse(-1);
        if (nearest < 0) {
            return -1;
        }
        String between = before.substring(nearest);
        boolean level = LEVELS.stream().anyMatch(word -> lastWord(between, word) >= 0);
        return level ? -1 : Math.max(0, number - REACH) + nearest;
    }

    /** {@code từ 20% lên 30%}: the first figure is the base of the second. */
    private static boolean isFrom(String sentence, Matcher percent) {
        String before = sentence.substring(Math.max(0, percent.start() - REACH), percent.start());
        return before.endsWith("từ ") || lastWord(before, "từ") >= 0 && before.indexOf('%') >= 0;
    }

    private static boolean isPerYear(String sentence, int numberEnd) {
        String after = sentence.substring(numberEnd, Math.min(sentence.length(), numberEnd + REACH / 2));
        return PER_YEAR.stream().anyMatch(after::contains);
    }

    private static int lastWord(String text, String word) {
        int at = text.lastIndexOf(word);
        while (at >= 0 && !Words.standsAlone(text, at, at + word.length())) {
            at = text.lastIndexOf(word, at - 1);
        }
        return at;
    }
}
