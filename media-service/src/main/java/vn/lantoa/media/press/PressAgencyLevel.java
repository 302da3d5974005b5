package vn.lantoa.media.press;

/** Where a press agency belongs to (rules.md §3, §4). */
public enum PressAgencyLevel {
    PROVINCIAL,
    CENTRAL,
    OTHER_PROVINCE,
    FOREIGN
}
