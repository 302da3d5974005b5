package vn.lantoa.media.content.field;

/** The kinds of content; the growth target counts by them (rules.md §3). */
public enum Genre {
    NEWS(false),
    ARTICLE(false),
    REPORTAGE(false),
    VIDEO(true),
    RADIO_PROGRAMME(true),
    TV_PROGRAMME(true),
    PUBLICATION(false);

    private final boolean timed;

    Genre(boolean timed) {
        this.timed = timed;
    }

    /** Whether it lasts, and so must say how long. */
    public boolean isTimed() {
        return timed;
    }
}
