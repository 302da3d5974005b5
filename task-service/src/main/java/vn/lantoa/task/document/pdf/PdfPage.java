package vn.lantoa.task.document.pdf;

import java.util.List;

/**
 * A page.
 *
 * @param number from 1
 * @param lines from above to below
 * @param rules where lines are drawn across, from above
 */
record PdfPage(int number, float width, List<PdfLine> lines, List<Float> rules) {

    /** Its width by which it is measured with others like it. */
    int measured() {
        return Math.round(width);
    }

    PdfPage with(List<PdfLine> others) {
        return new PdfPage(number, width, others, rules);
    }

    /** Whether a line is drawn between the two. */
    boolean isRuled(PdfLine above, PdfLine below) {
        return rules.stream()
                .anyMatch(rule -> rule > above.y() - above.size() / 3 && rule < below.y() - below.size() / 2);
    }
}
