package vn.lantoa.task.document.block;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import vn.lantoa.task.document.header.HeaderLines;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.SourceLine;

/** Recipients and signature that stand in two columns of plain text: the left column first, then the right one. */
final class SideBySide {

    private static final int MOST_LINES = 24;
    private static final int GAP = 3;
    private static final List<String> STARTS = List.of("#", "|", "+--");
    private static final Pattern WIDE = Pattern.compile(" {3,}");

    private SideBySide() {}

    static List<SourceLine> apart(List<SourceLine> lines) {
        List<SourceLine> apart = new ArrayList<>(lines.size());
        int index = 0;
        while (index < lines.size()) {
            int column = Labels.isRecipients(Inline.plain(left(lines.get(index)))) ? column(lines.get(index)) : 0;
            if (column == 0) {
                apart.add(lines.get(index++));
                continue;
            }
            List<SourceLine> right = new ArrayList<>();
            int first = index;
            int end = Math.min(lines.size(), index + MOST_LINES);
            for (; index < end && (index == first || !endsAbove(lines, index, column)); index++) {
                split(lines.get(index), column, apart, right);
            }
            right.add(0, right.get(0).withText(""));
            apart.addAll(right);
            apart.add(right.get(0));
        }
        return apart;
    }

    /** Where the right column starts, 0 without one; on the lines below it may start earlier. */
    private static int column(SourceLine line) {
        Matcher wide = WIDE.matcher(line.text());
        return wide.find() ? line.indent() + wide.end() : 0;
    }

    private static String left(SourceLine line) {
        Matcher wide = WIDE.matcher(line.text());
        return wide.find() ? line.text().substring(0, wide.start()) : line.text();
    }

    /** Whether what begins here is no column: a heading, a table, an appendix, text behind a wide gap. */
    private static boolean endsAbove(List<SourceLine> lines, int index, int column) {
        SourceLine line = lines.get(index);
        if (line.blank()) {
            int next = index;
            while (next < lines.size() && lines.get(next).blank()) {
                next++;
            }
            return next - index > 1 && (next == lines.size() || !isDivided(lines.get(next), column));
        }
        String words = Inline.plain(line.text());
        return STARTS.stream().anyMatch(line.text()::startsWith)
                || !WIDE.matcher(line.text()).find()
                        && (Numbering.appendix(words).isPresent() || HeaderLines.isType(words));
    }

    private static boolean isDivided(SourceLine line, int column) {
        return WIDE.matcher(line.text()).find() || isBeside(line, column);
    }

    private static boolean isBeside(SourceLine line, int column) {
        return line.indent() > column / 2 + GAP;
    }

    private static void split(SourceLine line, int column, List<SourceLine> left, List<SourceLine> right) {
        Matcher wide = WIDE.matcher(line.text());
        boolean divided = wide.find();
        boolean beside = !divided && isBeside(line, column);
        left.add(divided ? line.withText(line.text().substring(0, wide.start())) : beside ? line.withText("") : line);
        if (divided || beside) {
            right.add(line.withText(divided ? line.text().substring(wide.end()) : line.text()));
        }
    }
}
