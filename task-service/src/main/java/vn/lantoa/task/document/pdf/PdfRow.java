package vn.lantoa.task.document.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import vn.lantoa.task.document.form.RunText;
import vn.lantoa.task.document.text.Inline;

/** A row of a table while its lines are gathered. */
final class PdfRow {

    private final List<String> cells;
    private boolean bold;

    private PdfRow(List<String> cells, boolean bold) {
        this.cells = new ArrayList<>(cells);
        this.bold = bold;
    }

    static PdfRow of(PdfPlace place, PdfColumns columns) {
        List<RunText> words = IntStream.range(0, columns.size())
                .mapToObj(column -> new RunText())
                .toList();
        for (PdfSegment segment : place.line().segments()) {
            RunText cell = words.get(Math.max(0, columns.column(segment)));
            cell.add(cell.blank() ? "" : " ", false, false);
            segment.addTo(cell);
        }
        return new PdfRow(
                words.stream().map(cell -> cell.marked().strip()).toList(),
                place.line().bold());
    }

    /** Another line of the row. */
    void goOn(PdfRow below) {
        for (int i = 0; i < cells.size(); i++) {
            String more = below.cells.get(i);
            String own = cells.get(i);
            cells.set(i, own.isEmpty() || more.isEmpty() ? own + more : own + "\n" + more);
        }
        bold &= below.bold;
    }

    List<String> cells() {
        return cells;
    }

    String cell(int column) {
        return cells.get(column);
    }

    boolean bold() {
        return bold;
    }

    String plain() {
        return Inline.plain(String.join(" ", cells).replace('\n', ' '));
    }
}
