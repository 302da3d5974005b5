package vn.lantoa.event.event.value;

import java.time.Instant;
import java.time.LocalDate;

import vn.lantoa.event.event.EventProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.state.Transitions;
import vn.lantoa.platform.web.time.BusinessTime;

/**
 * Whether an event occurs, after the occurrence status of IPTC's NewsCodes (rules.md §8), and where each state may
 * lead.
 */
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

    public static final Transitions<EventStatus> TRANSITIONS = Transitions.<EventStatus>orElse(
                    EventProblem.EVENT_TRANSITION_ILLEGAL)
            .allow(PLANNED, CONFIRMED, POSTPONED, RESCHEDULED, CANCELLED)
            .allow(CONFIRMED, TOOK_PLACE, POSTPONED, RESCHEDULED, CANCELLED)
            .allow(POSTPONED, RESCHEDULED, CANCELLED)
            .allow(RESCHEDULED, CONFIRMED, POSTPONED, CANCELLED)
            .needReason(POSTPONED, EventProblem.EVENT_REASON_REQUIRED)
            .needReason(RESCHEDULED, EventProblem.EVENT_REASON_REQUIRED)
            .needReason(CANCELLED, EventProblem.EVENT_REASON_REQUIRED);

    /** Whether the event is expected on its days, or was held on them. */
    public boolean stands() {
        return this != POSTPONED && this != CANCELLED;
    }

    /**
     * An event takes place on its first day at the earliest.
     *
     * @param field names the day, or the status, in the request
     * @throws Problem 409 when it took place, and that day lies ahead
     */
    public void requireBegun(LocalDate first, String field, Instant now) {
        if (this == TOOK_PLACE && BusinessTime.dayOf(now).isBefore(first)) {
            throw Problem.inBody(field, EventProblem.EVENT_NOT_BEGUN, first);
        }
    }
}
