package vn.lantoa.task.document.model;

/** What form a clause has in the document. */
public enum ClauseKind {
    /** A legal basis above the first section. */
    LEGAL_BASIS,
    /** Any other text between the title and the first section. */
    PREAMBLE,
    /** A bullet or an item of a numbered list. */
    BULLET,
    /** Text without a mark under a section. */
    PARAGRAPH,
    /** A body row of a table. */
    TABLE_ROW,
    /** The sentences that end the plan. */
    CLOSING,
    /** One entry of the distribution list. */
    RECIPIENT
}
