package vn.lantoa.task.document.block;

import java.util.ArrayList;
import java.util.List;

import vn.lantoa.task.document.header.HeaderLines;
import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.table.TableLine;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.SourceLine;

/** Tables that only place words side by side - a letterhead, recipients beside a signature - become their cells' blocks. */
final class LayoutTables {

    private static final int MOST_COLUMNS = 4;
    private static final int MOST_ROWS = 12;

    private LayoutTables() {}

    static List<Block> opened(List<Block> blocks) {
        List<Block> opened = new ArrayList<>(blocks.size());
        boolean first = true;
        for (Block block : blocks) {
            if (block.is(Block.Form.TABLE) && isLayout(block.table(), first)) {
                block.table().all().forEach(row -> cells(row).forEach(opened::addAll));
            } else {
                opened.add(block);
                first = false;
            }
        }
        return opened;
    }

    private static boolean isLayout(DocumentTable table, boolean first) {
        List<TableLine> rows = table.all();
        if (rows.size() > MOST_ROWS || rows.stream().anyMatch(row -> row.cells().size() > MOST_COLUMNS)) {
            return false;
        }
        List<String> lines = rows.stream()
                .flatMap(row -> row.cells().stream())
                .flatMap(cell -> lines(cell).stream())
                .toList();
        return lines.stream()
                .anyMatch(line -> Labels.isRecipients(line)
                        || HeaderLines.isMotto(line)
                        || HeaderLines.isNumber(line)
                        || first && HeaderLines.isDate(line)
                        || !first && Labels.isSignature(line));
    }

    private static List<List<Block>> cells(TableLine row) {
        return row.cells().stream()
                .map(cell -> BlockReader.read(cell.isBlank() ? List.of() : sourceLines(row.line(), cell)))
                .toList();
    }

    private static List<SourceLine> sourceLines(int number, String cell) {
        return split(cell).stream()
                .map(text -> new SourceLine(number, 0, text.strip(), false))
                .toList();
    }

    private static List<String> lines(String cell) {
        return split(cell).stream().map(Inline::plain).toList();
    }

    private static List<String> split(String cell) {
        return List.of(cell.replaceAll("(?i)<br ?/?>", "\n").split("\n"));
    }
}
