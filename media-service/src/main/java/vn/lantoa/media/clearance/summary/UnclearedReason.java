package vn.lantoa.media.clearance.summary;

/** Why a publication is not cleared (rules.md §4). */
public enum UnclearedReason {
    UNNAMED,
    LATER,
    REVOKED
}
