package vn.lantoa.event.mediaplan;

/** What a work is, as content items name it. */
public enum PlannedGenre {
    NEWS,
    ARTICLE,
    REPORTAGE,
    VIDEO,
    RADIO_PROGRAMME,
    TV_PROGRAMME,
    PUBLICATION
}
