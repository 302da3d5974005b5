package vn.lantoa.event.event;

import java.util.Map;
import java.util.Set;

/** Whether an event occurs, after the occurrence status of IPTC's NewsCodes (rules.md §8), and where each state may lead. */
public enum EventStatus {
    /** Planned; that it occurs is not certain. */
    PLANNED,
    /** Planned, and occurs for certain. */
    CONFIRMED,
    /** Put off, without new days. */
    POSTPONED,
    /** Put off to the days that it has now. */
    RESCHEDULED,
    /** Planned, then cancelled. */
    CANCELLED,
    /** It was held. */
    TOOK_PLACE;

    private static final Map<EventStatus, Set<EventStatus>> NEXT = Map.of(
            PLANNED, Set.of(CONFIRMED, POSTPONED, RESCHEDULED, CANCELLED),
            CONFIRMED, Set.of(TOOK_PLACE, POSTPONED, RESCHEDULED, CANCELLED),
            POSTPONED, Set.of(RESCHEDULED, CANCELLED),
            RESCHEDULED, Set.of(CONFIRMED, POSTPONED, CANCELLED),
            CANCELLED, Set.of(),
            TOOK_PLACE, Set.of());

    public boolean mayBecome(EventStatus next) {
        return NEXT.get(this).contains(next);
    }

    /** Whether the event is expected on its days, or was held on them. */
    public boolean stands() {
        return this != POSTPONED && this != CANCELLED;
    }
}
