package vn.lantoa.event.event;

/** Where an event is held. */
public enum EventScope {
    DOMESTIC,
    ABROAD
}
