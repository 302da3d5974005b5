package vn.lantoa.task.document.block;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.table.DocumentTable;
import vn.lantoa.task.document.text.Inline;
import vn.lantoa.task.document.text.SourceLine;

/** What belongs together: one heading, bullet, table or paragraph. Every form of document is read into these. */
public final class Block {

    public enum Form {
        HEADING,
        BULLET,
        TABLE,
        TEXT
    }

    private final Form form;
    private final int hashes;
    private final char bullet;
    private final boolean afterGap;
    private final List<SourceLine> lines = new ArrayList<>();
    private final @Nullable DocumentTable table;
    private @Nullable String plain;

    /**
     * @param hashes number signs of a heading, else 0
     * @param bullet the mark of a bullet, else 0
     * @param afterGap an empty line stands above
     */
    Block(Form form, int hashes, char bullet, boolean afterGap, SourceLine first) {
        this.form = form;
        this.hashes = hashes;
        this.bullet = bullet;
        this.afterGap = afterGap;
        this.table = null;
        lines.add(first);
    }

    /** A table, which begins with the given line. */
    Block(DocumentTable table, SourceLine first) {
        this.form = Form.TABLE;
        this.hashes = 0;
        this.bullet = 0;
        this.afterGap = true;
        this.table = table;
        lines.add(first);
    }

    public void add(SourceLine line) {
        lines.add(line);
        plain = null;
    }

    public boolean is(Form other) {
        return form == other;
    }

    public Form form() {
        return form;
    }

    public int hashes() {
        return hashes;
    }

    public char bullet() {
        return bullet;
    }

    public boolean afterGap() {
        return afterGap;
    }

    public int line() {
        return lines.get(0).number();
    }

    public int indent() {
        return lines.get(0).indent();
    }

    public List<SourceLine> lines() {
        return lines;
    }

    /** @throws IllegalStateException when the block is no table */
    public DocumentTable table() {
        if (table == null) {
            throw new IllegalStateException("no table in line " + line());
        }
        return table;
    }

    SourceLine lastLine() {
        return lines.get(lines.size() - 1);
    }

    /** The lines joined by one space, marks still on. */
    public String marked() {
        List<String> texts = lines.stream().map(SourceLine::text).toList();
        return String.join(" ", texts);
    }

    /** The words alone. */
    public String plain() {
        if (plain == null) {
            plain = Inline.plain(marked());
        }
        return plain;
    }
}
