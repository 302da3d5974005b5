package vn.lantoa.media.order.accepted;

/** What a deliverable is counted in; never added to each other. */
public enum OrderUnit {
    ITEMS,
    SECONDS
}
