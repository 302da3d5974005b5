package vn.lantoa.event.event.value;

/** Where an event is held. */
public enum EventScope {
    DOMESTIC,
    ABROAD
}
