package vn.lantoa.reporting.scorecard.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.data.sql.Database;

/** Reads what the press published of events. */
@ApplicationScoped
class EventMediaTable {

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

    private final Database database;

    EventMediaTable(Database database) {
        this.database = database;
    }

    /** By the codes of the events; those of which nothing was published are left out. */
    Map<String, EventMedia> of(List<String> codes) {
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

    /** By the codes of the events, each in parts. */
    Map<String, List<EventOutput.Cell>> cells(List<String> codes) {
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
