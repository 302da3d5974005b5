package vn.lantoa.task.document;

/** A section while its clauses and sub-sections are still being counted. */
final class OutlineSection {

    private final Section section;
    private final OutlineSection parent;
    private final Numbering numbering;
    private final int hashes;
    private final boolean action;
    private int clauses;

    OutlineSection(Section section, OutlineSection parent, Numbering numbering, int hashes) {
        this.section = section;
        this.parent = parent;
        this.numbering = numbering;
        this.hashes = hashes;
        this.action = parent != null && parent.action || Labels.isActionTitle(section.title());
    }

    Section section() {
        return section;
    }

    String path() {
        return section.path();
    }

    /** Null at the root. */
    OutlineSection parent() {
        return parent;
    }

    Numbering numbering() {
        return numbering;
    }

    boolean is(Numbering.Kind kind) {
        return numbering.kind() == kind;
    }

    /** Number signs, 0 for a heading without. */
    int hashes() {
        return hashes;
    }

    boolean action() {
        return action;
    }

    int nextClause() {
        return ++clauses;
    }

    int clauses() {
        return clauses;
    }
}
