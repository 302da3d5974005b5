package vn.lantoa.task.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.lantoa.task.document.block.LayoutTables;
import vn.lantoa.task.document.form.FormLimits;
import vn.lantoa.task.document.form.FormWriter;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.model.FindingCode;
import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.table.TableLine;

/**
 * Finds lines that stand in columns: letterheads and signatures, line by line, and tables, whose rows are told apart by
 * the lines drawn between them, or without by what stands in the first column; that is a guess and told as one.
 */
final class PdfTables {

    private static final int MOST_GAPS = 3;
    private static final float GROUP = 2.8f;
    private static final String MARK = "[-+*•–—●▪◦\uF0B7]|\\w{1,4}[.)/]";

    private final List<PdfPlace> places;
    private final Map<Integer, PdfMeasure> measures;
    private final FormWriter writer;
    private final FormLimits limits;

    PdfTables(List<PdfPlace> places, Map<Integer, PdfMeasure> measures, FormWriter writer, FormLimits limits) {
        this.places = places;
        this.measures = measures;
        this.writer = writer;
        this.limits = limits;
    }

    /** Writes the table that begins with the line at {@code start}, if one does; the index behind it. */
    Optional<Integer> write(int start, Runnable before) {
        boolean ruled = isRuledAbove(start);
        PdfColumns columns = new PdfColumns();
        int end = start;
        int wide = 0;
        while (end < places.size() && goesOn(start, end, columns, ruled)) {
            if (columns.takes(places.get(end).line())) {
                columns.add(places.get(end).line());
            }
            wide += isWide(places.get(end).line(), ruled) ? 1 : 0;
            end++;
        }
        while (end > start && !ruled && !isWide(places.get(end - 1).line(), false)) {
            end--;
        }
        if (columns.size() < 2 || wide < (ruled ? 1 : 2)) {
            return Optional.empty();
        }
        before.run();
        write(places.subList(start, end), columns, ruled);
        return Optional.of(end);
    }

    private boolean goesOn(int start, int index, PdfColumns columns, boolean ruled) {
        PdfPlace place = places.get(index);
        boolean wide = isWide(place.line(), ruled);
        if (index == start) {
            return wide;
        }
        PdfPlace above = places.get(index - 1);
        PdfMeasure measure = PdfMeasure.of(place, measures);
        boolean far = place.samePage(above) && place.below(above) > MOST_GAPS * measure.leading();
        boolean group = ruled && place.line().segments().size() == 1 && isBetweenRules(place, measure);
        if (!columns.takes(place.line()) && !group || far && !ruled) {
            return false;
        }
        if (ruled) {
            return place.samePage(above) ? isRuledBelow(place) : wide && isRuledAbove(index);
        }
        boolean besides = place.line().x() > measure.left() + (measure.right() - measure.left()) / 3;
        return place.samePage(above) && (wide || besides && !measure.isCentred(place.line()));
    }

    /** Words in more than one column; the mark of a list before its words is none. */
    private static boolean isWide(PdfLine line, boolean ruled) {
        int parts = line.segments().size();
        boolean mark = parts == 2 && !ruled && line.segments().get(0).plain().matches(MARK);
        return parts > 1 && !mark;
    }

    private boolean isRuledAbove(int index) {
        PdfPlace place = places.get(index);
        float top = place.line().y() - 2.5f * place.line().size();
        return place.page().rules().stream()
                        .anyMatch(rule -> rule > top && rule < place.line().y())
                && isRuledBelow(place);
    }

    private static boolean isRuledBelow(PdfPlace place) {
        return place.page().rules().stream()
                .anyMatch(rule -> rule > place.line().y() - place.line().size() / 3);
    }

    /** A row of a line or two that names those below, over all columns. */
    private static boolean isBetweenRules(PdfPlace place, PdfMeasure measure) {
        float y = place.line().y();
        float below = y - place.line().size() / 3;
        List<Float> rules = place.page().rules();
        double upper = rules.stream()
                .filter(rule -> rule < below)
                .mapToDouble(Float::doubleValue)
                .max()
                .orElse(-1);
        double lower = rules.stream()
                .filter(rule -> rule >= below)
                .mapToDouble(Float::doubleValue)
                .min()
                .orElse(-1);
        return upper >= 0 && lower >= 0 && lower - upper < GROUP * measure.leading();
    }

    private void write(List<PdfPlace> lines, PdfColumns columns, boolean ruled) {
        List<PdfRow> single =
                lines.stream().map(place -> PdfRow.of(place, columns)).toList();
        DocumentTable asWritten = table(List.of(), single);
        if (LayoutTables.isLayout(asWritten, !writer.hasWords())) {
            writer.table(asWritten);
            return;
        }
        List<PdfRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            PdfRow row = single.get(i);
            if (i > 0 && !startsRow(lines.get(i - 1), lines.get(i), row, ruled)) {
                rows.get(rows.size() - 1).goOn(row);
            } else {
                rows.add(row);
            }
        }
        tables(rows, ruled);
    }

    private boolean startsRow(PdfPlace above, PdfPlace place, PdfRow row, boolean ruled) {
        if (ruled) {
            return !above.samePage(place) || place.page().isRuled(above.line(), place.line());
        }
        return !row.cell(0).isEmpty();
    }

    private void tables(List<PdfRow> rows, boolean ruled) {
        List<PdfRow> head = new ArrayList<>();
        List<PdfRow> body = new ArrayList<>();
        for (PdfRow row : rows) {
            boolean names = body.isEmpty() && row.bold() && rows.size() > head.size() + 1;
            if (!head.isEmpty() && row.cells().equals(head.get(0).cells())) {
                writer.tell(row.plain());
            } else {
                (names ? head : body).add(row);
            }
        }
        for (PdfRow row : body) {
            row.cells().forEach(cell -> limits.cell());
        }
        writer.table(table(head, body));
        if (!ruled) {
            writer.find(
                    Finding.of(FindingCode.LAYOUT_DOUBTFUL, null, rows.get(0).plain()));
        }
    }

    private DocumentTable table(List<PdfRow> head, List<PdfRow> body) {
        return DocumentTable.written(lines(head), lines(body));
    }

    private List<TableLine> lines(List<PdfRow> rows) {
        return rows.stream()
                .map(row -> new TableLine(writer.number(), row.cells(), false))
                .toList();
    }
}
