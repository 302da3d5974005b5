package vn.lantoa.task.plan.row;

import java.util.List;
import java.util.stream.IntStream;

import vn.lantoa.task.document.model.ClauseCell;

/**
 * A row of a table as its clause is kept.
 *
 * @param columns the name of each cell's column
 * @param spanned whether the cell's words hold for several rows
 */
public record TableRow(String path, String sha256, List<String> columns, List<String> texts, List<Boolean> spanned) {

    public List<ClauseCell> cells() {
        return IntStream.range(0, texts.size())
                .mapToObj(index -> new ClauseCell(columns.get(index), texts.get(index), spanned.get(index)))
                .toList();
    }
}
