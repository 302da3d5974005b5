package vn.lantoa.task.document.outline;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.block.Block;
import vn.lantoa.task.document.row.CandidateReader;
import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.table.TableLine;
import vn.lantoa.task.document.table.TableShape;
import vn.lantoa.task.document.text.Numbering;
import vn.lantoa.task.document.text.Numbering.Kind;
import vn.lantoa.task.document.text.Words;

/**
 * Writes a table's rows as clauses, each cell with its column's name. A row that names a group opens a section for the
 * rows below it, which ends with the table; the numbers of the columns are no clause.
 */
final class TableClauses {

    private final SectionTree tree;
    private final ClauseNumbering writer;
    private final List<String> forms;
    private final List<String> unplaced;
    private boolean annexed;

    TableClauses(SectionTree tree, ClauseNumbering writer, List<String> forms, List<String> unplaced) {
        this.tree = tree;
        this.writer = writer;
        this.forms = forms;
        this.unplaced = unplaced;
    }

    /** What follows stands behind the signature: in an annex, whatever its title. */
    void behindSignature() {
        annexed = true;
    }

    void write(Block block) {
        OutlineSection section = writer.section();
        Deque<OutlineSection> groups = new ArrayDeque<>();
        TableShape shape = TableShape.of(block.table());
        unplaced.addAll(shape.left());
        boolean tasks = shape.isTaskTable() && (annexed || isAnnexed(section));
        for (TableLine row : shape.rows()) {
            if (shape.isGroup(row)) {
                openGroup(shape.groupWords(row), block, section, groups);
            } else {
                writer.row(row.line(), shape.text(row), shape.cells(row), tasks);
            }
        }
        if (!groups.isEmpty()) {
            tree.returnTo(section);
            writer.enter(section);
        }
    }

    private void openGroup(
            List<String> words, Block block, @Nullable OutlineSection section, Deque<OutlineSection> groups) {
        String label = words.get(0);
        Optional<Numbering> number =
                CandidateReader.number(label.isEmpty() ? words.get(1) : label + ". " + words.get(1));
        Numbering numbering = number.filter(found ->
                        found.kind() != Kind.UNNUMBERED && !found.rest().isEmpty())
                .orElse(Numbering.none(Words.joined(label, words.get(1))));
        while (!groups.isEmpty() && groups.peek().numbering().rank() >= numbering.rank()) {
            groups.pop();
        }
        OutlineSection parent = groups.isEmpty() ? section : groups.peek();
        forms.add(Words.joined(label, words.get(1)).replace(numbering.rest(), ""));
        OutlineSection group = tree.openBelow(parent, DocumentPart.heading(block, numbering, numbering.rest(), ""));
        groups.push(group);
        writer.enter(group);
    }

    private static boolean isAnnexed(@Nullable OutlineSection section) {
        OutlineSection outer = section;
        while (outer != null && !outer.is(Kind.APPENDIX) && !outer.is(Kind.ATTACHMENT)) {
            outer = outer.parent();
        }
        return outer != null;
    }

    /** The words of every row, where no section can take them as clauses. */
    static List<String> lines(DocumentTable table) {
        List<String> lines = new ArrayList<>();
        TableShape shape = TableShape.of(table);
        shape.rows().forEach(row -> lines.add(shape.text(row)));
        return lines;
    }
}
