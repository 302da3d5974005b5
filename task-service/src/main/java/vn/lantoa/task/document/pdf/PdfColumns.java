package vn.lantoa.task.document.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The columns that lines have in common: where letters stand, with a gap between that all lines keep. */
final class PdfColumns {

    private record Range(float start, float end) {

        boolean meets(Range other) {
            return start < other.end + GAP && other.start < end + GAP;
        }

        Range with(Range other) {
            return new Range(Math.min(start, other.start), Math.max(end, other.end));
        }
    }

    private static final float GAP = 3;

    private final List<Range> ranges = new ArrayList<>();

    int size() {
        return ranges.size();
    }

    /** Whether each of the line's parts stands in one column, or where none is yet. */
    boolean takes(PdfLine line) {
        return line.segments().stream().allMatch(segment -> met(range(segment)) <= 1);
    }

    void add(PdfLine line) {
        line.segments().forEach(segment -> {
            Range own = range(segment);
            int first = column(segment);
            if (first < 0) {
                ranges.add(own);
                ranges.sort(Comparator.comparing(Range::start));
            } else {
                ranges.set(first, ranges.get(first).with(own));
            }
        });
    }

    /** The column in which the part stands, -1 without. */
    int column(PdfSegment segment) {
        Range own = range(segment);
        for (int i = 0; i < ranges.size(); i++) {
            if (ranges.get(i).meets(own)) {
                return i;
            }
        }
        return -1;
    }

    private long met(Range range) {
        return ranges.stream().filter(range::meets).count();
    }

    private static Range range(PdfSegment segment) {
        PdfLine alone = new PdfLine(0, 0, List.of(segment));
        return new Range(segment.x(), alone.end());
    }
}
