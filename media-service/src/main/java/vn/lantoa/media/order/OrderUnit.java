package vn.lantoa.media.order;

/** What a deliverable is counted in; never added to each other. */
public enum OrderUnit {
    ITEMS,
    SECONDS
}
