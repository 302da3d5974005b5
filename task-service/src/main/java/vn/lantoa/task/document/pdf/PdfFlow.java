package vn.lantoa.task.document.pdf;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.block.BulletMarks;
import vn.lantoa.task.document.form.FormLimits;
import vn.lantoa.task.document.form.FormWriter;
import vn.lantoa.task.document.form.RunText;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.NamedNumber;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.Words;

/** Makes paragraphs and tables of the lines of all pages: by where they begin and end, by gaps, by first words. */
final class PdfFlow {

    private final List<PdfPlace> places;
    private final Map<Integer, PdfMeasure> measures;
    private final FormWriter writer;
    private final PdfTables tables;
    private RunText words = new RunText();
    private int lines;
    private @Nullable PdfPlace above;

    PdfFlow(List<PdfPage> pages, FormWriter writer, FormLimits limits) {
        this.places = pages.stream()
                .flatMap(page -> page.lines().stream().map(line -> new PdfPlace(page, line)))
                .toList();
        this.measures = PdfMeasure.byWidth(places);
        this.writer = writer;
        this.tables = new PdfTables(places, measures, writer, limits);
    }

    void write() {
        int index = 0;
        while (index < places.size()) {
            Optional<Integer> end = tables.write(index, this::flush);
            if (end.isPresent()) {
                index = end.get();
            } else {
                accept(places.get(index++));
            }
        }
        flush();
    }

    private void accept(PdfPlace place) {
        if (above != null && startsAnew(above, place)) {
            flush();
        }
        boolean broken = above != null && !measure(above).isFull(above.line(), place.line());
        words.add(above == null ? "" : broken ? "\n" : " ", false, false);
        place.line().addTo(words);
        lines++;
        above = place;
    }

    private PdfMeasure measure(PdfPlace place) {
        return PdfMeasure.of(place, measures);
    }

    private void flush() {
        if (!words.blank()) {
            writer.text(0, words);
        }
        words = new RunText();
        lines = 0;
        above = null;
    }

    private boolean startsAnew(PdfPlace before, PdfPlace place) {
        String last = before.line().plain();
        String next = place.line().plain();
        PdfMeasure measure = measure(place);
        PdfMeasure measureAbove = measure(before);
        boolean full = measureAbove.isFull(before.line(), place.line());
        boolean ended = Words.endsWithAny(last, ".;:!?");
        boolean parted = ended || before.line().bold() != place.line().bold();
        if (measure.isApart(before, place) || Labels.isRecipients(next) || Labels.isSignature(next)) {
            return true;
        }
        if (BulletMarks.startsWithMark(next)) {
            boolean inside = full && !ended && Words.startsSmall(BulletMarks.without(next));
            return !inside;
        }
        if (startsWithNumber(next) && (!full || parted)) {
            return true;
        }
        if (!full) {
            boolean title = !ended && measureAbove.isCentred(before.line()) && measure.isCentred(place.line());
            return !title
                    || !before.samePage(place)
                    || before.line().bold() != place.line().bold();
        }
        boolean first = lines == 1 || !measureAbove.isIndented(before.line());
        return parted && first && measure.isIndented(place.line());
    }

    private static boolean startsWithNumber(String words) {
        return NamedNumber.of(words).isPresent()
                || Numbering.of(words)
                        .filter(number -> number.mark() != 0 || number.parts().size() > 1)
                        .isPresent();
    }
}
