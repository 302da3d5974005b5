package vn.lantoa.media.clearance;

/** How far a work may go, by the levels of the law on the protection of state secrets (Luật 29/2018/QH14, Điều 8). */
public enum Classification {
    PUBLIC,
    SECRET,
    TOP_SECRET,
    ULTRA_SECRET;

    /** Whether it is a state secret, of which nothing may be kept here. */
    boolean isSecret() {
        return this != PUBLIC;
    }
}
