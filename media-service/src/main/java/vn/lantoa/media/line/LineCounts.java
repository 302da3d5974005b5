package vn.lantoa.media.line;

import java.util.List;

/**
 * How many lines became what.
 *
 * @param observations what became of the observations in them
 */
public record LineCounts(
        int received, int created, int updated, int unchanged, int rejected, ObservationCounts observations) {

    public static <T> LineCounts of(List<InputLine<T>> lines) {
        int[] count = new int[LineStatus.values().length];
        lines.forEach(line -> count[line.status().ordinal()]++);
        return new LineCounts(
                lines.size(),
                count[LineStatus.CREATED.ordinal()],
                count[LineStatus.UPDATED.ordinal()],
                count[LineStatus.UNCHANGED.ordinal()],
                count[LineStatus.REJECTED.ordinal()],
                ObservationCounts.of(lines));
    }
}
