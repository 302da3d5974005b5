package vn.lantoa.media.content;

/** What kind of work an item is (contract.md, Press and content). */
public enum Genre {
    NEWS,
    ARTICLE,
    REPORTAGE,
    VIDEO,
    RADIO_PROGRAMME,
    TV_PROGRAMME,
    PUBLICATION
}
