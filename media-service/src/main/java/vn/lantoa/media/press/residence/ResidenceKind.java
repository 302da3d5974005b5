package vn.lantoa.media.press.residence;

/** Who resides in the province for a press agency. */
public enum ResidenceKind {
    OFFICE,
    REPORTER
}
