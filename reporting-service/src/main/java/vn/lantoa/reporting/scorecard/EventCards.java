package vn.lantoa.reporting.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.reporting.database.Rows;
import vn.lantoa.reporting.reference.PlanEventReplica;
import vn.lantoa.reporting.reference.PlanEventTable;

/** Brings the events of a plan together with what the press published of them, in the caller's transaction. */
@ApplicationScoped
class EventCards {

    /** A few hundred rows of each event, whatever the number of facts. */
    private static final String MEDIA = """
            SELECT event, sum(works)::bigint AS works, sum(publications)::bigint AS publications,
                   sum(seconds)::bigint AS seconds, sum(views)::bigint AS views
            FROM rollup_event_media WHERE event = ANY (?) GROUP BY event""";

    /** Read only for events that have a media plan to hold it against. */
    private static final String CELLS = """
            SELECT event, genre, channel, language, sum(works)::bigint AS works, sum(publications)::bigint AS publications
            FROM rollup_event_media WHERE event = ANY (?) GROUP BY event, genre, channel, language""";

    private final PlanEventTable events;
    private final Rows rows;

    EventCards(PlanEventTable events, Rows rows) {
        this.events = events;
        this.rows = rows;
    }

    /** The events of a plan on a day. */
    EventsPart of(UUID planId, LocalDate day) {
        List<PlanEventReplica> found = events.of(planId);
        Map<String, EventMedia> media = media(codes(found));
        Map<String, List<EventOutput.Cell>> cells = cells(codes(
                found.stream().filter(event -> !event.mediaPlan().isEmpty()).toList()));
        return EventsPart.of(found.stream()
                .map(event -> EventCard.of(
                        event,
                        new EventOutput(
                                media.getOrDefault(event.code(), EventMedia.NONE),
                                cells.getOrDefault(event.code(), List.of())),
                        day))
                .toList());
    }

    private static List<String> codes(List<PlanEventReplica> events) {
        return events.stream().map(PlanEventReplica::code).toList();
    }

    private Map<String, EventMedia> media(List<String> codes) {
        Map<String, EventMedia> media = new HashMap<>();
        if (!codes.isEmpty()) {
            rows.read(
                    MEDIA,
                    row -> media.put(
                            row.getString("event"),
                            EventMedia.of(
                                    row.getLong("works"),
                                    row.getLong("publications"),
                                    row.getLong("seconds"),
                                    row.getLong("views"))),
                    codes);
        }
        return media;
    }

    private Map<String, List<EventOutput.Cell>> cells(List<String> codes) {
        Map<String, List<EventOutput.Cell>> cells = new HashMap<>();
        if (!codes.isEmpty()) {
            rows.read(
                    CELLS,
                    row -> cells.computeIfAbsent(row.getString("event"), code -> new ArrayList<>())
                            .add(new EventOutput.Cell(
                                    row.getString("genre"),
                                    row.getString("channel"),
                                    row.getString("language"),
                                    row.getLong("works"),
                                    row.getLong("publications"))),
                    codes);
        }
        return cells;
    }
}
