package vn.lantoa.task.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.table.TableLine;
import vn.lantoa.task.document.text.SourceLine;

/**
 * A document in the one model that every form is read into.
 *
 * @param lines the words with their evidence: marks of headings, lists and emphasis, indentation, empty lines
 * @param tables the tables by the number of the empty line that stands for them
 * @param told words that are no text of the document, such as comments, notes and hidden words
 * @param findings what the form itself shows, such as changes that nobody accepted yet
 * @param end the number of the last line with words
 */
public record FormText(
        List<SourceLine> lines,
        Map<Integer, DocumentTable> tables,
        List<String> told,
        List<Finding> findings,
        int end) {

    public FormText {
        lines = List.copyOf(lines);
        tables = Map.copyOf(tables);
        told = List.copyOf(told);
        findings = List.copyOf(findings);
    }

    /** Everything that has to find a place, the cells of tables as lines. */
    public List<SourceLine> written() {
        List<SourceLine> written = new ArrayList<>(lines);
        for (DocumentTable table : tables.values()) {
            for (TableLine row : table.all()) {
                row.cells().forEach(cell -> written.add(new SourceLine(row.line(), 0, cell.replace('\n', ' '), false)));
            }
        }
        return written;
    }
}
