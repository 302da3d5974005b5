package vn.lantoa.reporting.scorecard.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.work.MediaPlanMatch;
import vn.lantoa.reporting.reference.ListedChannels;
import vn.lantoa.reporting.reference.PlanEventReplica;
import vn.lantoa.reporting.reference.PlanEventTable;

/** Brings the events of a plan together with what the press published of them, in the caller's transaction. */
@ApplicationScoped
public class EventCards {

    /** A few hundred rows of each event, whatever the number of facts. */
    private static final String MEDIA = """
            SELECT event, sum(works)::bigint AS works, sum(publications)::bigint AS publications,
                   sum(seconds)::bigint AS seconds, sum(observed)::bigint AS observed,
                   CASE WHEN sum(views_observed) > 0 THEN sum(views)::bigint END AS views
            FROM rollup_event_media WHERE event = ANY (?) GROUP BY event""";

    /** Read only for events that have a media plan to hold it against. */
    private static final String CELLS = """
            SELECT event, genre, channel, language,
                   sum(works)::bigint AS works, sum(publications)::bigint AS publications
            FROM rollup_event_media WHERE event = ANY (?) GROUP BY event, genre, channel, language""";

    private final PlanEventTable events;
    private final ListedChannels channels;
    private final EventMoneyTable money;
    private final Database database;

    public EventCards(PlanEventTable events, ListedChannels channels, EventMoneyTable money, Database database) {
        this.events = events;
        this.channels = channels;
        this.money = money;
        this.database = database;
    }

    /** The events of a plan on a day. */
    public EventsPart of(UUID planId, LocalDate day) {
        List<PlanEventReplica> found = events.of(planId);
        Map<String, EventMedia> media = media(codes(found));
        Map<String, List<EventOutput.Cell>> cells = cells(codes(
                found.stream().filter(event -> !event.mediaPlan().isEmpty()).toList()));
        Map<String, EventCost.Money> costs = money.of(planId, day);
        MediaPlanMatch match = new MediaPlanMatch(channels.names());
        return EventsPart.of(found.stream()
                .map(event -> EventCard.of(
                        event,
                        output(
                                media.getOrDefault(event.code(), EventMedia.NONE),
                                cells.getOrDefault(event.code(), List.of()),
                                costs.get(event.code())),
                        match,
                        day))
                .toList());
    }

    /** What the press published of an event against its media plan; empty when there is no such event. */
    public Optional<EventCoverage> coverageOf(String code, LocalDate day) {
        return events.find(code)
                .map(event -> EventCoverage.of(
                        event,
                        cells(List.of(code)).getOrDefault(code, List.of()),
                        new MediaPlanMatch(channels.names()),
                        day));
    }

    private static EventOutput output(EventMedia media, List<EventOutput.Cell> cells, EventCost.@Nullable Money money) {
        return new EventOutput(media, cells, money == null ? null : EventCost.of(money, media));
    }

    private static List<String> codes(List<PlanEventReplica> events) {
        return events.stream().map(PlanEventReplica::code).toList();
    }

    private Map<String, EventMedia> media(List<String> codes) {
        Map<String, EventMedia> media = new HashMap<>();
        if (!codes.isEmpty()) {
            database.query(
                    MEDIA,
                    row -> media.put(
                            row.text("event"),
                            EventMedia.of(
                                    row.bigint("works"),
                                    row.bigint("publications"),
                                    row.bigint("seconds"),
                                    row.bigint("views"),
                                    row.bigint("observed"))),
                    codes);
        }
        return media;
    }

    private Map<String, List<EventOutput.Cell>> cells(List<String> codes) {
        Map<String, List<EventOutput.Cell>> cells = new HashMap<>();
        if (!codes.isEmpty()) {
            database.query(
                    CELLS,
                    row -> cells.computeIfAbsent(row.text("event"), code -> new ArrayList<>())
                            .add(new EventOutput.Cell(
                                    row.text("genre"),
                                    row.text("channel"),
                                    row.text("language"),
                                    row.bigint("works"),
                                    row.bigint("publications"))),
                    codes);
        }
        return cells;
    }
}
