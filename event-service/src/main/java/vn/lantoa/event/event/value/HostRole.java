package vn.lantoa.event.event.value;

/** What the host does (R091). */
public enum HostRole {
    /** It organises the event. */
    ORGANISER,
    /** It hosts what others organise. */
    HOST
}
