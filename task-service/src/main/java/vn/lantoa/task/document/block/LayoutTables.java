package vn.lantoa.task.document.block;

import java.util.ArrayList;
import java.util.List;

import vn.lantoa.task.document.header.HeaderLines;
import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.table.TableLine;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.SourceLine;

/**
 * Tables that only place words side by side - a letterhead, recipients beside a signature - become the blocks of their
 * cells.
 */
public final class LayoutTables {

    private static final int MOST_COLUMNS = 4;
    private static final int MOST_ROWS = 12;

    private LayoutTables() {}

    static List<Block> opened(List<Block> blocks) {
        List<Block> opened = new ArrayList<>(blocks.size());
        boolean first = true;
        for (Block block : blocks) {
            if (block.is(Block.Form.TABLE) && isLayout(block.table(), first)) {
                opened.addAll(BlockReader.read(columns(block.table())));
            } else {
                opened.add(block);
                first = false;
            }
        }
        return opened;
    }

    /**
     * Whether the table only places words.
     *
     * @param first nothing but such tables stands above it
     */
    public static boolean isLayout(DocumentTable table, boolean first) {
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

    /** Column by column, as the eye reads them, an empty line between two cells. */
    private static List<SourceLine> columns(DocumentTable table) {
        List<TableLine> rows = table.all();
        int width = rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<SourceLine> lines = new ArrayList<>();
        for (int column = 0; column < width; column++) {
            for (TableLine row : rows) {
                String cell = column < row.cells().size() ? row.cells().get(column) : "";
                split(cell).forEach(text -> lines.add(new SourceLine(row.line(), 0, text.strip(), false)));
                lines.add(new SourceLine(row.line(), 0, "", false));
            }
        }
        return lines;
    }

    private static List<String> lines(String cell) {
        return split(cell).stream().map(Inline::plain).toList();
    }

    private static List<String> split(String cell) {
        return List.of(cell.replaceAll("(?i)<br ?/?>", "\n").split("\n"));
    }
}
