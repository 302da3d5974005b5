package vn.lantoa.media.column;

/** Whom a column speaks to: the people here about policies, or those abroad about the province. */
public enum ColumnPurpose {
    DOMESTIC,
    FOREIGN
}
