package vn.lantoa.task.document.model;

/** The closed catalogue of slips the parser reports, each with its severity. */
public enum FindingCode {
    /** The numbering of sibling sections leaves one out, repeats one or runs back. */
    SECTION_MISSING(Severity.ERROR),
    /** The document has no number. */
    NUMBER_BLANK(Severity.WARNING),
    /** The date of issue is absent, incomplete or no date. */
    DATE_BLANK(Severity.WARNING),
    /** Two sections have the same title. */
    DUPLICATE_TITLE(Severity.INFO),
    /** Sibling headings have different mark levels, or one that is not below their parent's. */
    HEADING_LEVEL_UNEVEN(Severity.INFO),
    /** A clause was cut in two by an empty line. */
    BULLET_BROKEN(Severity.INFO),
    /** A word looks like a recognition error; the text is kept. */
    OCR_SUSPECT(Severity.WARNING),
    /** A growth in percent without the figure or year it is measured against. */
    BASELINE_MISSING(Severity.ERROR),
    /** An exclusion of which it is unclear what it is taken from. */
    AMBIGUOUS_SCOPE(Severity.WARNING),
    /** Words of the document that stand in no field of the header, title, clause, recipient or signature. */
    TEXT_UNPLACED(Severity.INFO),
    /** No clause asks for action. */
    NO_ACTION_CLAUSE(Severity.WARNING),
    /** The document has no title. */
    TITLE_BLANK(Severity.WARNING),
    /** The title or the date of issue names another year than the plan's. */
    YEAR_DIFFERS(Severity.WARNING),
    /** The title names several years. */
    SEVERAL_YEARS(Severity.WARNING),
    /** Changes that nobody accepted or refused yet: what is put in is read, what is taken out is not. */
    TRACKED_CHANGES(Severity.WARNING),
    /** What the pages do not say for sure, such as columns or a table. */
    LAYOUT_DOUBTFUL(Severity.WARNING);

    private final Severity severity;

    FindingCode(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }
}
