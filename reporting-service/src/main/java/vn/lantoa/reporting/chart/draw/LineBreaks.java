package vn.lantoa.reporting.chart.draw;

import java.util.ArrayList;
import java.util.List;

/** Breaks a label between its words, and cuts what does not fit. */
final class LineBreaks {

    private static final String CUT = "…";

    private LineBreaks() {}

    /** At most so many lines, each no longer than a width. */
    static List<String> of(String text, double size, double width, int most) {
        List<String> lines = Mark.letters(false).lines(text, size, width);
        if (lines.size() > most) {
            String last = lines.get(most - 1) + CUT;
            lines = new ArrayList<>(lines.subList(0, most));
            lines.set(most - 1, last);
        }
        return lines.stream().map(one -> cut(one, size, width)).toList();
    }

    private static String cut(String line, double size, double width) {
        String kept = line;
        while (kept.length() > 1 && !fits(kept, size, width)) {
            kept = kept.substring(0, kept.length() - (kept.endsWith(CUT) ? 2 : 1))
                            .stripTrailing()
                    + CUT;
        }
        return kept;
    }

    private static boolean fits(String text, double size, double width) {
        return Mark.letters(false).width(text, size) <= width;
    }
}
