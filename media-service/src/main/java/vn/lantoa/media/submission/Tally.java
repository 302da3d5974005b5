package vn.lantoa.media.submission;

import java.util.List;

import vn.lantoa.media.line.Line;
import vn.lantoa.media.line.LineStatus;

/** How many lines became what. */
record Tally(int received, int created, int updated, int unchanged, int rejected) {

    static <T> Tally of(List<Line<T>> lines) {
        int[] count = new int[LineStatus.values().length];
        lines.forEach(line -> count[line.status().ordinal()]++);
        return new Tally(
                lines.size(),
                count[LineStatus.CREATED.ordinal()],
                count[LineStatus.UPDATED.ordinal()],
                count[LineStatus.UNCHANGED.ordinal()],
                count[LineStatus.REJECTED.ordinal()]);
    }
}
