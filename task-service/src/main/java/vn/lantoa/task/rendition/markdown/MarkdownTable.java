package vn.lantoa.task.rendition.markdown;

import java.util.List;

import vn.lantoa.task.rendition.form.FormBlock;
import vn.lantoa.task.rendition.form.GridRow;

/** Tables with bars; one whose cells reach into rows below in HTML, since bars cannot say that. */
final class MarkdownTable {

    private static final int NONE = -1;

    private final StringBuilder text = new StringBuilder();

    private MarkdownTable() {}

    static String of(FormBlock.Grid grid) {
        MarkdownTable table = new MarkdownTable();
        if (grid.hasSpans()) {
            table.html(grid);
        } else {
            table.bars(grid);
        }
        return table.text.toString();
    }

    private void bars(FormBlock.Grid grid) {
        row(grid.columns(), NONE);
        text.append("|").append(" --- |".repeat(grid.columns().size())).append('\n');
        grid.rows().forEach(row -> row(row.cells(), row.group() ? row.wordsAt() : NONE));
    }

    private void row(List<String> cells, int bold) {
        text.append('|');
        for (int i = 0; i < cells.size(); i++) {
            String words = words(cells.get(i));
            text.append(i == bold ? " **" + words + "** |" : " " + words + " |");
        }
        text.append('\n');
    }

    private void html(FormBlock.Grid grid) {
        text.append("<table>\n");
        if (grid.columns().stream().anyMatch(name -> !name.isEmpty())) {
            text.append("<tr>");
            grid.columns()
                    .forEach(name -> text.append("<th>").append(words(name)).append("</th>"));
            text.append("</tr>\n");
        }
        for (int i = 0; i < grid.rows().size(); i++) {
            text.append("<tr>");
            for (int column = 0; column < grid.columns().size(); column++) {
                cell(grid, i, column);
            }
            text.append("</tr>\n");
        }
        text.append("</table>\n");
    }

    private void cell(FormBlock.Grid grid, int index, int column) {
        GridRow row = grid.rows().get(index);
        if (row.spanned().contains(column)) {
            return;
        }
        int span = grid.span(index, column);
        text.append(span > 1 ? "<td rowspan=\"" + span + "\">" : "<td>");
        String words = words(row.cells().get(column));
        text.append(row.group() && column == row.wordsAt() ? "**" + words + "**" : words);
        text.append("</td>");
    }

    private static String words(String cell) {
        return MarkdownText.of(cell).replace("\n", "<br>");
    }
}
