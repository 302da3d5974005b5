package vn.lantoa.task.rendition.word;

import java.io.OutputStream;
import java.util.List;

import vn.lantoa.task.rendition.form.FormBlock;
import vn.lantoa.task.rendition.form.GridRow;
import vn.lantoa.task.rendition.form.XmlOutput;

/** The part {@code word/document.xml}: paragraphs and tables, in order (ECMA-376). */
final class WordBody {

    private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    /** Between the margins of A4, in twentieths of a point. */
    private static final int WIDTH = 9071;

    private static final int DEEPEST = 8;
    /** How much further in each level of a list stands. */
    private static final int STEP = 360;

    private final XmlOutput xml;

    WordBody(OutputStream target) {
        xml = new XmlOutput(target);
        xml.open("w:document", "xmlns:w", NAMESPACE, "xmlns:r", RELATIONS).open("w:body");
    }

    /** A line of one of two columns. */
    record Line(String words, boolean bold, boolean centred) {}

    void heading(int level, String words) {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", "Heading" + level)
                .close();
        run(words, false);
        xml.close();
    }

    void paragraph(WordStyle style, String words) {
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id()).close();
        run(words, style == WordStyle.TITLE || style == WordStyle.SUBTITLE);
        xml.close();
    }

    /** A bullet of Word's own; an item with a label has it typed. */
    void item(FormBlock.Bullet item) {
        String words = item.clause().text();
        if (item.label().isEmpty()) {
            bullet(item.depth(), words);
            return;
        }
        xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", WordStyle.TEXT.id());
        xml.empty("w:ind", "w:left", String.valueOf(STEP * item.depth()), "w:firstLine", "567")
                .close();
        run(item.label() + " " + words, false);
        xml.close();
    }

    private void bullet(int depth, String words) {
        xml.open("w:p")
                .open("w:pPr")
                .empty("w:pStyle", "w:val", WordStyle.BULLET.id())
                .open("w:numPr");
        xml.empty("w:ilvl", "w:val", String.valueOf(Math.min(DEEPEST, depth)));
        xml.empty("w:numId", "w:val", "1").close().close();
        run(words, false);
        xml.close();
    }

    /** Two columns side by side, without lines. */
    void columns(List<Line> left, List<Line> right) {
        xml.open("w:tbl")
                .open("w:tblPr")
                .empty("w:tblW", "w:w", "5000", "w:type", "pct")
                .close();
        widths(2);
        xml.open("w:tr");
        cell(left);
        cell(right);
        xml.close().close();
        xml.empty("w:p");
    }

    void table(FormBlock.Grid grid) {
        xml.open("w:tbl").open("w:tblPr").empty("w:tblStyle", "w:val", "TableGrid");
        xml.empty("w:tblW", "w:w", "5000", "w:type", "pct").close();
        widths(grid.columns().size());
        if (grid.columns().stream().anyMatch(name -> !name.isEmpty())) {
            xml.open("w:tr").open("w:trPr").empty("w:tblHeader").close();
            grid.columns().forEach(name -> cell(List.of(new Line(name, true, true))));
            xml.close();
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            row(grid, i);
        }
        xml.close();
        xml.empty("w:p");
    }

    private void row(FormBlock.Grid grid, int index) {
        GridRow row = grid.rows().get(index);
        xml.open("w:tr");
        for (int column = 0; column < row.cells().size(); column++) {
            boolean spanned = row.spanned().contains(column);
            boolean spans = !spanned && grid.span(index, column) > 1;
            List<Line> lines = row.cells()
                    .get(column)
                    .lines()
                    .map(words -> new Line(words, row.group(), false))
                    .toList();
            cell(lines, spanned ? "continue" : spans ? "restart" : "");
        }
        xml.close();
    }

    void end() {
        xml.open("w:sectPr");
        xml.empty("w:headerReference", "w:type", "default", "r:id", "rId3");
        xml.empty("w:pgSz", "w:w", "11906", "w:h", "16838");
        xml.empty(
                "w:pgMar",
                "w:top",
                "1134",
                "w:right",
                "1134",
                "w:bottom",
                "1134",
                "w:left",
                "1701",
                "w:header",
                "567",
                "w:footer",
                "567",
                "w:gutter",
                "0");
        xml.empty("w:titlePg").close();
        xml.end();
    }

    private void widths(int columns) {
        xml.open("w:tblGrid");
        for (int i = 0; i < columns; i++) {
            xml.empty("w:gridCol", "w:w", String.valueOf(WIDTH / columns));
        }
        xml.close();
    }

    private void cell(List<Line> lines) {
        cell(lines, "");
    }

    /** A cell has one paragraph at least; {@code merge} says whether it reaches down, or is reached into. */
    private void cell(List<Line> lines, String merge) {
        xml.open("w:tc");
        if (!merge.isEmpty()) {
            xml.open("w:tcPr").empty("w:vMerge", "w:val", merge).close();
        }
        for (Line line : lines.isEmpty() ? List.of(new Line("", false, false)) : lines) {
            WordStyle style = line.centred() ? WordStyle.COLUMN : WordStyle.CELL;
            xml.open("w:p").open("w:pPr").empty("w:pStyle", "w:val", style.id()).close();
            run(line.words(), line.bold());
            xml.close();
        }
        xml.close();
    }

    private void run(String words, boolean bold) {
        if (words.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (bold) {
            xml.open("w:rPr").empty("w:b").close();
        }
        xml.element("w:t", words, "xml:space", "preserve").close();
    }
}
