package vn.lantoa.task.document.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import vn.lantoa.task.document.block.ContentsList;
import vn.lantoa.task.document.block.LayoutTables;
import vn.lantoa.task.document.model.Finding;
import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.SourceLine;

/**
 * Takes the paragraphs and tables of a form in their order and writes the lines that are read further. Paragraphs whose
 * words stand in columns by tabulators, as a letterhead or recipients beside a signature, become a table that is opened
 * column by column.
 */
public final class FormWriter implements FormTarget {

    private static final int MOST_HASHES = 6;
    private static final String LINE_MARKS = "#>|`~";

    private final FormLimits limits;
    private final List<SourceLine> lines = new ArrayList<>();
    private final Map<Integer, DocumentTable> tables = new HashMap<>();
    private final List<String> told = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final TabColumns columns = new TabColumns();
    private int number;
    private boolean written;

    public FormWriter(FormLimits limits) {
        this.limits = limits;
    }

    @Override
    public void line(FormLine line) {
        line.writeTo(this);
    }

    /** A heading, 1 the outermost; its line breaks part words only. */
    public void heading(int level, RunText words) {
        flush();
        write("#".repeat(Math.min(level, MOST_HASHES)) + " ", words.marked().replace('\n', ' '), 0, next());
    }

    /** An item of a list without numbers. */
    public void item(char mark, int indent, RunText words) {
        flush();
        write(mark + " ", words.marked(), indent, next());
    }

    /** Any other paragraph, its number before it when it has one. */
    public void text(int indent, RunText words) {
        String marked = words.marked();
        int paragraph = next();
        if (TabColumns.startsAnew(marked)) {
            flush();
        }
        if (!columns.accept(marked, paragraph, indent)) {
            flush();
            write("", marked, indent, paragraph);
        }
    }

    @Override
    public void table(DocumentTable table) {
        flush();
        if (!table.body().isEmpty()) {
            table.all().forEach(row -> row.cells().forEach(cell -> limits.written(cell.length())));
            int paragraph = next();
            place(table.at(paragraph), paragraph);
        }
    }

    /** Words that are told and not read. */
    public void tell(String words) {
        String text =
                PlainLetters.of(words).replace('\n', ' ').replace('\t', ' ').strip();
        if (!text.isEmpty()) {
            limits.written(text.length());
            told.add(text);
        }
    }

    public void find(Finding finding) {
        findings.add(finding);
    }

    public FormText written() {
        flush();
        ContentsList contents = ContentsList.among(lines);
        contents.told().forEach(words -> tell(Inline.plain(words)));
        return new FormText(contents.rest(), tables, told, findings, Math.max(1, number));
    }

    /** The number of the paragraph or table written last. */
    public int number() {
        return Math.max(1, number);
    }

    /** Whether anything was written that is read. */
    public boolean hasWords() {
        flush();
        return written || !tables.isEmpty();
    }

    private int next() {
        limits.paragraph();
        return ++number;
    }

    private void flush() {
        List<TabColumns.Row> rows = columns.take();
        DocumentTable table = TabColumns.table(rows);
        if (!rows.isEmpty() && LayoutTables.isLayout(table, !written)) {
            place(table, rows.get(0).number());
        } else {
            rows.forEach(row -> write("", row.marked(), row.indent(), row.number()));
        }
    }

    private void place(DocumentTable table, int paragraph) {
        written |= !LayoutTables.isLayout(table, !written);
        tables.put(paragraph, table);
        lines.add(new SourceLine(paragraph, 0, "", false));
    }

    /** The lines of a paragraph and the empty one below; what has no letter and no figure is left out. */
    private void write(String mark, String marked, int indent, int paragraph) {
        limits.written(marked.length());
        String lead = mark;
        String[] parts = marked.replace('\t', ' ').strip().split("\n");
        for (int i = 0; i < parts.length; i++) {
            String text = parts[i].strip();
            if (text.chars().anyMatch(Character::isLetterOrDigit)) {
                String first = lead.isEmpty() ? unmarked(text) : lead + text;
                lines.add(new SourceLine(paragraph, indent, first, i + 1 < parts.length));
                written = true;
                lead = "";
            }
        }
        lines.add(new SourceLine(0, 0, "", false));
    }

    private static String unmarked(String text) {
        return LINE_MARKS.indexOf(text.charAt(0)) >= 0 ? "\\" + text : text;
    }
}
