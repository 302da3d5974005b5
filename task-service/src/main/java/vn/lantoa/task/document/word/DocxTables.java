package vn.lantoa.task.document.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.lantoa.task.document.form.FormCell;
import vn.lantoa.task.document.form.FormTarget;
import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.table.TableLine;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.word.part.PartXml;

/** Tables with their spans. A table of one cell is a frame: its paragraphs are read as text. */
final class DocxTables {

    private static final int FIRST_ROW = 0x20;
    private static final int MOST_COLUMNS = 64;

    private final DocxBlocks blocks;
    private final DocxReading reading;

    DocxTables(DocxBlocks blocks, DocxReading reading) {
        this.blocks = blocks;
        this.reading = reading;
    }

    /** A row while it is read. */
    private static final class Row {

        private final List<String> cells = new ArrayList<>();
        private final List<FormCell> content = new ArrayList<>();
        private final Set<Integer> goesOn = new HashSet<>();
        private boolean spanned;
        private boolean names;
        private boolean removed;
    }

    private static final class Cell {

        private int columns = 1;
        private boolean goesOn;
    }

    /** Reads the open table. */
    void read(PartXml xml, FormTarget target) {
        List<Row> rows = new ArrayList<>();
        boolean[] firstRow = {false};
        rows(xml, rows, firstRow);
        rows.stream().filter(row -> row.removed).forEach(row -> reading.aside()
                .removed(Inline.plain(String.join(" ", row.cells).replace('\n', ' '))));
        rows.removeIf(row -> row.removed);
        if (rows.size() == 1 && rows.get(0).content.size() == 1) {
            rows.get(0).content.get(0).writeTo(target);
        } else {
            target.table(table(rows, firstRow[0]));
        }
    }

    private void rows(PartXml xml, List<Row> rows, boolean[] firstRow) {
        xml.each(name -> {
            switch (name) {
                case "tblPr" -> xml.each(property -> firstRow[0] |= property.equals("tblLook") && namesColumns(xml));
                case "tr" -> rows.add(row(xml));
                case "tblGrid", "sdtPr", "sdtEndPr", "mc:Fallback" -> {
                    return;
                }
                default -> rows(xml, rows, firstRow);
            }
        });
    }

    private static boolean namesColumns(PartXml xml) {
        String first = xml.attribute("firstRow");
        String value = xml.value();
        boolean bits =
                value != null && value.matches("[0-9A-Fa-f]{1,4}") && (Integer.parseInt(value, 16) & FIRST_ROW) != 0;
        return first == null ? bits : first.equals("1") || first.equals("true") || first.equals("on");
    }

    private Row row(PartXml xml) {
        Row row = new Row();
        cells(xml, row);
        return row;
    }

    private void cells(PartXml xml, Row row) {
        xml.each(name -> {
            switch (name) {
                case "trPr" -> xml.each(property -> rowProperty(property, xml, row));
                case "tc" -> cell(xml, row);
                case "sdtPr", "sdtEndPr", "tblPrEx", "mc:Fallback" -> {
                    return;
                }
                default -> cells(xml, row);
            }
        });
    }

    private void rowProperty(String property, PartXml xml, Row row) {
        switch (property) {
            case "tblHeader" -> row.names = xml.on();
            case "del" -> row.removed = true;
            case "ins" -> reading.aside().inserted();
            case "gridBefore" -> fill(row, xml.number("val", 0));
            default -> {
                return;
            }
        }
    }

    private static void fill(Row row, int columns) {
        for (int i = 0; i < columns && row.cells.size() < MOST_COLUMNS; i++) {
            row.cells.add("");
        }
    }

    private void cell(PartXml xml, Row row) {
        reading.limits().cell();
        Cell cell = new Cell();
        FormCell content = blocks.inCell(xml, property -> {
            switch (property) {
                case "gridSpan" -> cell.columns = xml.number("val", 1);
                case "vMerge" -> cell.goesOn = !"restart".equals(xml.value());
                default -> {
                    return;
                }
            }
        });
        row.content.add(content);
        if (cell.goesOn) {
            row.goesOn.add(row.cells.size());
        }
        row.cells.add(content.marked());
        row.spanned |= cell.goesOn;
        fill(row, cell.columns - 1);
    }

    private DocumentTable table(List<Row> rows, boolean firstRow) {
        List<TableLine> head = new ArrayList<>();
        List<TableLine> body = new ArrayList<>();
        boolean named = rows.stream().anyMatch(row -> row.names);
        Map<Integer, String> above = new HashMap<>();
        for (Row row : rows) {
            boolean first = head.isEmpty() && body.isEmpty();
            boolean names = body.isEmpty() && row.names
                    || !named && first && rows.size() > 1 && isHead(row, rows.get(1), firstRow);
            boolean second = !named && body.isEmpty() && !head.isEmpty() && isSecondHead(row);
            Map<Integer, String> reached = reached(row, above);
            (names || second ? head : body)
                    .add(new TableLine(reading.writer().number(), row.cells, row.spanned, reached));
        }
        return DocumentTable.written(head, body);
    }

    /** The words of the cells above that go on in the row. */
    private static Map<Integer, String> reached(Row row, Map<Integer, String> above) {
        Map<Integer, String> reached = new HashMap<>();
        for (int i = 0; i < row.cells.size(); i++) {
            if (row.goesOn.contains(i) && row.cells.get(i).isBlank()) {
                reached.put(i, above.getOrDefault(i, ""));
            } else {
                above.put(i, row.cells.get(i));
            }
        }
        return reached;
    }

    /** What the look of the table says, save of a row that is counted; else bold letters above plain ones. */
    private static boolean isHead(Row row, Row next, boolean firstRow) {
        boolean counted = !row.cells.isEmpty() && row.cells.get(0).matches("\\**\\d{1,3}\\.?\\**");
        return !counted && (firstRow || isBold(row) && !isBold(next));
    }

    private static boolean isSecondHead(Row row) {
        return row.spanned && !row.cells.isEmpty() && row.cells.get(0).isBlank();
    }

    private static boolean isBold(Row row) {
        List<String> written =
                row.cells.stream().filter(cell -> !cell.isBlank()).toList();
        return written.size() > 1
                && written.stream()
                        .allMatch(cell -> cell.startsWith("**") && Inline.allEmphasis(cell.replace('\n', ' ')));
    }
}
