package vn.lantoa.task.document.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.table.TableLine;

/** Gathers what stands in a cell, a note or a box; the rows of a table in it are lines. */
public final class FormCell implements FormTarget {

    private final FormLimits limits;
    private final List<FormLine> lines = new ArrayList<>();
    private final List<String> marked = new ArrayList<>();
    private final List<Consumer<FormTarget>> content = new ArrayList<>();

    public FormCell(FormLimits limits) {
        this.limits = limits;
    }

    @Override
    public void line(FormLine line) {
        limits.cellLine();
        lines.add(line);
        add(line.marked());
        content.add(target -> target.line(line));
    }

    @Override
    public void table(DocumentTable table) {
        for (TableLine row : table.all()) {
            limits.cellLine();
            add(String.join(" ", row.cells()).replace('\n', ' ').strip());
        }
        content.add(target -> target.table(table));
    }

    private void add(String words) {
        limits.written(words.length());
        marked.add(words);
    }

    /** Writes what stands here into the text, as if there were no frame around it. */
    public void writeTo(FormTarget target) {
        content.forEach(one -> one.accept(target));
    }

    /** The paragraphs, without the tables among them. */
    public List<FormLine> lines() {
        return lines;
    }

    /** The words with their marks, a line feed between lines. */
    public String marked() {
        return String.join("\n", marked);
    }
}
