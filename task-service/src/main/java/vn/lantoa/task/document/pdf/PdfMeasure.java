package vn.lantoa.task.document.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The measures of the text on pages of one width.
 *
 * @param left where lines begin that begin leftmost, save a few
 * @param right where the longest end, but no further from the edge than they begin
 * @param leading from one line to the next
 */
record PdfMeasure(float left, float right, float leading) {

    private static final float SLACK = 12;
    /** One line in so many. */
    private static final int SELDOM = 20;
    /** A gap of so many leadings parts paragraphs. */
    private static final float GAP = 1.3f;

    /** The measures for each width of pages, as {@link PdfPage#measured} rounds it. */
    static Map<Integer, PdfMeasure> byWidth(List<PdfPlace> places) {
        Map<Integer, List<PdfPlace>> widths = places.stream()
                .collect(Collectors.groupingBy(place -> place.page().measured()));
        Map<Integer, PdfMeasure> measures = new HashMap<>();
        widths.forEach((width, own) -> measures.put(width, of(own)));
        return measures;
    }

    /** The one for the place's page. */
    static PdfMeasure of(PdfPlace place, Map<Integer, PdfMeasure> byWidth) {
        return Objects.requireNonNull(byWidth.get(place.page().measured()));
    }

    private static PdfMeasure of(List<PdfPlace> places) {
        Map<Integer, Integer> begins = new HashMap<>();
        List<Float> ends = new ArrayList<>();
        List<Float> leadings = new ArrayList<>();
        for (int i = 0; i < places.size(); i++) {
            begins.merge(Math.round(places.get(i).line().x()), 1, Integer::sum);
            ends.add(places.get(i).line().end());
            if (i > 0 && places.get(i).samePage(places.get(i - 1))) {
                leadings.add(places.get(i).below(places.get(i - 1)));
            }
        }
        int often = Math.max(2, places.size() / SELDOM);
        int left = begins.entrySet().stream()
                .filter(begin -> begin.getValue() >= often)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(0);
        float width = places.isEmpty() ? 0 : places.get(0).page().width();
        float right = Math.max(quantile(ends, 0.95), width - left - SLACK);
        return new PdfMeasure(left, right, quantile(leadings, 0.1));
    }

    private static float quantile(List<Float> values, double share) {
        values.sort(null);
        return values.isEmpty() ? 0 : values.get((int) ((values.size() - 1) * share));
    }

    /** Whether the first word of the line below would not have fitted. */
    boolean isFull(PdfLine above, PdfLine below) {
        return above.end() + below.size() / 4 + below.firstWord() > right - SLACK / 4;
    }

    boolean isCentred(PdfLine line) {
        float middle = (line.x() + line.end()) / 2;
        return line.x() > left + SLACK && Math.abs(middle - (left + right) / 2) < SLACK;
    }

    boolean isIndented(PdfLine line) {
        return line.x() > left + SLACK / 2;
    }

    boolean isApart(PdfPlace above, PdfPlace below) {
        return above.samePage(below) && below.below(above) > GAP * leading;
    }
}
