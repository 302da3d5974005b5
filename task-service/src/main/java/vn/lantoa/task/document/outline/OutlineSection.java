package vn.lantoa.task.document.outline;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.Section;
import vn.lantoa.task.document.text.Labels;
import vn.lantoa.task.document.text.Numbering;

/** A section while its clauses and sub-sections are still being counted. */
public final class OutlineSection {

    private final Section section;
    private final @Nullable OutlineSection parent;
    private final Numbering numbering;
    private final int hashes;
    private final boolean action;
    private int clauses;

    OutlineSection(Section section, @Nullable OutlineSection parent, Numbering numbering, int hashes) {
        this.section = section;
        this.parent = parent;
        this.numbering = numbering;
        this.hashes = hashes;
        this.action = Labels.isActionTitle(section.title())
                || parent != null && parent.action && !Labels.isAimTitle(section.title());
    }

    public Section section() {
        return section;
    }

    public String path() {
        return section.path();
    }

    /** Null at the root. */
    public @Nullable OutlineSection parent() {
        return parent;
    }

    public Numbering numbering() {
        return numbering;
    }

    public boolean is(Numbering.Kind kind) {
        return numbering.kind() == kind;
    }

    /** Number signs, 0 for a heading without. */
    public int hashes() {
        return hashes;
    }

    public boolean action() {
        return action;
    }

    int nextClause() {
        return ++clauses;
    }
}
