package vn.lantoa.task.document.word.style;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import vn.lantoa.task.document.form.CountedNumber;

/** Counts the document's lists, paragraph by paragraph, as a word processor does when it shows them. */
public final class DocxCounter {

    private static final class Count {

        private final int[] values = new int[DocxNumbering.LEVELS];
        private final boolean[] running = new boolean[DocxNumbering.LEVELS];
        private final Map<Integer, Integer> starts = new HashMap<>();
    }

    private final DocxNumbering numbering;
    private final Map<Integer, Count> counts = new HashMap<>();
    private final Set<Integer> met = new HashSet<>();

    public DocxCounter(DocxNumbering numbering) {
        this.numbering = numbering;
    }

    /** Counts a paragraph of the list and gives what is shown before it, empty where nothing is. */
    public String next(int list, int level) {
        Count count = counts.computeIfAbsent(numbering.countOf(list), key -> new Count());
        if (met.add(list)) {
            numbering.starts(list).forEach((at, start) -> {
                count.starts.put(at, start);
                count.running[at] = false;
            });
        }
        count.values[level] = count.running[level] ? count.values[level] + 1 : start(list, level, count);
        count.running[level] = true;
        for (int deeper = level + 1; deeper < DocxNumbering.LEVELS; deeper++) {
            count.running[deeper] &= !numbering.level(list, deeper).restartsAfter(level + 1);
        }
        return shown(list, level, count);
    }

    private int start(int list, int level, Count count) {
        return count.starts.getOrDefault(level, numbering.level(list, level).start());
    }

    private String shown(int list, int level, Count count) {
        DocxLevel own = numbering.level(list, level);
        StringBuilder shown = new StringBuilder();
        String text = own.text();
        for (int i = 0; i < text.length(); i++) {
            int named = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
            if (text.charAt(i) == '%' && named >= 0 && named < DocxNumbering.LEVELS) {
                int value = count.running[named] ? count.values[named] : start(list, named, count);
                String format = numbering.level(list, named).format();
                shown.append(CountedNumber.of(value, own.legal() && !format.equals("none") ? "decimal" : format));
                i++;
            } else {
                shown.append(text.charAt(i));
            }
        }
        return shown.toString().strip();
    }
}
