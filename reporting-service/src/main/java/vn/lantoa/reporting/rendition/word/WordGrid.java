package vn.lantoa.reporting.rendition.word;

import java.math.BigInteger;
import java.util.Arrays;

import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table whose columns have their widths, and whose rows stay whole. */
final class WordGrid {

    /** Beside the words of a cell, in twentieths of a point. */
    static final int PADDING = 70;

    private static final int KEPT = 2;

    private final XWPFTable table;
    private final long[] widths;
    private int rows;

    WordGrid(XWPFDocument document, long[] widths) {
        this.table = document.createTable(1, widths.length);
        this.widths = widths.clone();
        table.setCellMargins(0, PADDING, 0, PADDING);
        table.setTableAlignment(TableRowAlign.CENTER);
        CTTblPr properties = table.getCTTbl().getTblPr();
        CTTblWidth width = properties.isSetTblW() ? properties.getTblW() : properties.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(Arrays.stream(widths).sum()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (long one : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(one));
        }
    }

    XWPFTable table() {
        return table;
    }

    XWPFTableRow row() {
        XWPFTableRow row = rows == 0 ? table.getRow(0) : table.createRow();
        rows++;
        row.setCantSplitRow(true);
        for (int i = 0; i < widths.length; i++) {
            XWPFTableCell cell = row.getCell(i);
            CTTblWidth width =
                    cell.getCTTc().isSetTcPr() && cell.getCTTc().getTcPr().isSetTcW()
                            ? cell.getCTTc().getTcPr().getTcW()
                            : cell.getCTTc().addNewTcPr().addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(widths[i]));
        }
        return row;
    }

    /** The last rows stand on one page, together with what follows. */
    void keepEnd() {
        for (int i = Math.max(0, rows - KEPT); i < rows; i++) {
            table.getRow(i).getTableCells().stream()
                    .flatMap(cell -> cell.getParagraphs().stream())
                    .forEach(paragraph -> paragraph.setKeepNext(true));
        }
    }

    /** Another paragraph of a cell; the one that each cell has comes first. */
    static XWPFParagraph paragraph(XWPFTableCell cell, ReportWordStyle style) {
        XWPFParagraph first = cell.getParagraphs().get(0);
        boolean free = cell.getParagraphs().size() == 1 && first.getStyle() == null;
        XWPFParagraph paragraph = free ? first : cell.addParagraph();
        paragraph.setStyle(style.id());
        return paragraph;
    }
}
