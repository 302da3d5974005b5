package vn.lantoa.reporting.rendition.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

import vn.lantoa.reporting.rendition.ColumnWidths;
import vn.lantoa.reporting.rendition.FlowBlock;
import vn.lantoa.reporting.rendition.OfficialForm;
import vn.lantoa.reporting.rendition.ReportCell;
import vn.lantoa.reporting.rendition.ReportTable;
import vn.lantoa.reporting.wording.EmbeddedFace;
import vn.lantoa.reporting.wording.Letters;
import vn.lantoa.reporting.wording.ReportLanguage;

/**
 * A table: its caption and heading stay with its first row, the heading comes again on each page, a row stays whole.
 */
final class PdfTable {

    private static final Color SHADE = new Color(0xE7EBF0);
    private static final double PADDING = 3.5;
    private static final double ABOVE = 2;
    private static final double BELOW = 3.5;
    private static final double SINGLE = 1.16;
    private static final double CAPTION_GAP = 10;

    private final PdfPages pages;
    private final FlowBlock.Grid block;
    private final ReportTable table;
    private final ReportLanguage language;
    private final double size;
    private final double[] widths;
    private final PDStructureElement element;

    PdfTable(PdfPages pages, FlowBlock.Grid block, ReportLanguage language) {
        this.pages = pages;
        this.block = block;
        this.table = block.table();
        this.language = language;
        this.size = OfficialForm.tableSize(table);
        this.widths = ColumnWidths.of(table, language, size, PdfPages.TEXT_WIDTH);
        this.element = pages.tags().element("Table");
    }

    /** The words of a row, broken into the lines of each cell. */
    private record Row(List<List<String>> cells, EmbeddedFace face, boolean heading) {

        double height(double size) {
            int lines = cells.stream().mapToInt(List::size).max().orElse(1);
            return lines * size * SINGLE + ABOVE + BELOW;
        }
    }

    void write() throws IOException {
        Row heading = heading();
        List<Row> rows = new ArrayList<>();
        table.rows().forEach(row -> rows.add(row(row, EmbeddedFace.SERIF)));
        if (!table.totals().isEmpty()) {
            rows.add(row(table.totals(), EmbeddedFace.SERIF_BOLD));
        }
        double first = rows.isEmpty() ? 0 : rows.get(0).height(size);
        List<String> caption = captionLines();
        pages.need(CAPTION_GAP + caption.size() * OfficialForm.HEAD_SIZE * SINGLE + heading.height(size) + first + 6);
        caption(caption);
        draw(heading);
        for (int i = 0; i < rows.size(); i++) {
            // the last two go together, so that no total stands alone
            double together = rows.get(i).height(size)
                    + (i == rows.size() - 2 ? rows.get(i + 1).height(size) : 0);
            if (!pages.hasRoom(together)) {
                pages.next();
                draw(heading);
            }
            draw(rows.get(i));
        }
        note();
    }

    private List<String> captionLines() {
        return OfficialForm.balanced(
                block.caption(), EmbeddedFace.SERIF_BOLD, OfficialForm.HEAD_SIZE, PdfPages.TEXT_WIDTH);
    }

    private void caption(List<String> lines) throws IOException {
        pages.down(pages.isFresh() ? 0 : CAPTION_GAP);
        PDStructureElement caption = pages.tags().element(element, "Caption");
        for (String line : lines) {
            double width = Letters.of(EmbeddedFace.SERIF_BOLD).width(line, OfficialForm.HEAD_SIZE);
            double x = PdfPages.LEFT + (PdfPages.TEXT_WIDTH - width) / 2;
            pages.words(
                    caption,
                    line,
                    EmbeddedFace.SERIF_BOLD,
                    OfficialForm.HEAD_SIZE,
                    x,
                    pages.y() + OfficialForm.HEAD_SIZE);
            pages.down(OfficialForm.HEAD_SIZE * SINGLE);
        }
        pages.down(5);
    }

    private Row heading() {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(broken(table.columns().get(i).heading(), EmbeddedFace.SERIF_BOLD, i));
        }
        return new Row(cells, EmbeddedFace.SERIF_BOLD, true);
    }

    private Row row(List<ReportCell> row, EmbeddedFace face) {
        List<List<String>> cells = new ArrayList<>();
        for (int i = 0; i < widths.length; i++) {
            cells.add(broken(row.get(i).printed(table.columns().get(i).type(), language), face, i));
        }
        return new Row(cells, face, false);
    }

    private List<String> broken(String words, EmbeddedFace face, int column) {
        List<String> lines = new ArrayList<>();
        for (String part : words.split("\n", -1)) {
            lines.addAll(Letters.of(face).lines(part, size, widths[column] - 2 * PADDING));
        }
        return lines;
    }

    private void draw(Row row) throws IOException {
        double height = row.height(size);
        PDStructureElement tagged = pages.tags().element(element, "TR");
        if (row.heading()) {
            pages.shade(PdfPages.LEFT, pages.y(), PdfPages.TEXT_WIDTH, height, SHADE);
        }
        double x = PdfPages.LEFT;
        for (int column = 0; column < widths.length; column++) {
            PDStructureElement cell = row.heading()
                    ? pages.tags().columnHeading(tagged)
                    : pages.tags().element(tagged, "TD");
            cell(row, column, cell, x, height);
            pages.line(x, pages.y(), x, pages.y() + height);
            x += widths[column];
        }
        pages.line(x, pages.y(), x, pages.y() + height);
        pages.line(PdfPages.LEFT, pages.y(), x, pages.y());
        pages.line(PdfPages.LEFT, pages.y() + height, x, pages.y() + height);
        pages.down(height);
    }

    private void cell(Row row, int column, PDStructureElement cell, double x, double height) throws IOException {
        List<String> lines = row.cells().get(column);
        double free = height - ABOVE - BELOW - lines.size() * size * SINGLE;
        double baseline = pages.y() + ABOVE + size + (row.heading() ? free / 2 : 0);
        for (String line : lines) {
            double room = widths[column] - 2 * PADDING - Letters.of(row.face()).width(line, size);
            double moved = room
                    * (row.heading() ? 0.5 : share(table.columns().get(column).type()));
            pages.words(cell, line, row.face(), size, x + PADDING + moved, baseline);
            baseline += size * SINGLE;
        }
    }

    /** Words at the left, days in the middle, figures at the right. */
    private static double share(ReportTable.Type type) {
        if (type == ReportTable.Type.DATE) {
            return 0.5;
        }
        return type == ReportTable.Type.TEXT ? 0 : 1;
    }

    private void note() throws IOException {
        pages.down(4);
        if (!table.note().isEmpty()) {
            new PdfText(pages)
                    .small(
                            table.note(),
                            EmbeddedFace.SERIF_ITALIC,
                            OfficialForm.SMALL_SIZE,
                            PdfPages.LEFT,
                            PdfPages.TEXT_WIDTH);
        }
        pages.down(8);
    }
}
