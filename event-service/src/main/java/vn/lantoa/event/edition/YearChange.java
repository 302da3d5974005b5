package vn.lantoa.event.edition;

/** How a year of a series compares with the year before (R092). */
public enum YearChange {
    /** The first year with an edition. */
    NEW,
    /** There was one the year before too. */
    MAINTAINED,
    /** As maintained, and more athletes or more countries took part. */
    EXPANDED,
    /** There was one earlier, but none the year before. */
    RESUMED,
    /** There is none, or none that stands: postponed or cancelled. */
    NOT_HELD
}
