package vn.lantoa.event.series;

import com.fasterxml.jackson.annotation.JsonAlias;

/** What kind of event it is (R086–R091, R097); in JSON its {@code type}. */
public enum EventKind {
    FORUM,
    CONFERENCE,
    SEMINAR,
    WORKSHOP,
    MEETING,
    FAIR,
    EXHIBITION,
    FESTIVAL,
    CULTURAL_EVENT,
    ART_PERFORMANCE,
    /** Games, races, tournaments. */
    @JsonAlias({"SPORT", "SPORTS", "SPORTS_EVENT"})
    SPORT_EVENT,
    CONTEST,
    CEREMONY,
    PRESS_CONFERENCE,
    PRESS_TRIP,
    /** Promotion of trade, investment or tourism. */
    PROMOTION,
    EXCHANGE,
    CAMPAIGN,
    TRAINING,
    OTHER;

    /** What the code of an event, a series or an organisation looks like (rules.md §2). */
    public static final String CODE = "[A-Z0-9]+([-_][A-Z0-9]+)*";
}
