package vn.lantoa.media.observation;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.ObservationsRecorded.Observation;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.data.sql.Sql;

/** Every state that observations were in, in the order in which they were recorded. */
@ApplicationScoped
class ObservationRevisionTable {

    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String RECORDED = """
            SELECT observation_id, revision, item_id, external_id, observed_at, views, reach, engagements, source,
              submission_id, line, recorded_at, agency
            FROM metric_observation_revision
            WHERE recorded_at < :to AND (recorded_at, observation_id, revision) > (:at, :observation, :revision)
            ORDER BY recorded_at, observation_id, revision LIMIT :most""";

    private final Sql sql;

    ObservationRevisionTable(Sql sql) {
        this.sql = sql;
    }

    /**
     * Some revisions, each with its agency.
     *
     * @param last where the next page begins
     */
    record Page(Map<Observation, String> observations, String last) {}

    /** The next page of those recorded in the range; empty when nothing is left. */
    Optional<Page> recorded(Instant from, Instant to, Optional<String> after) {
        String[] place = after.map(text -> text.split(" "))
                .orElseGet(() -> new String[] {from.toString(), FIRST.toString(), "0"});
        Map<Observation, String> observations = new LinkedHashMap<>();
        List<Observation> page = sql.statement(RECORDED)
                .bind("to", to)
                .bind("at", Instant.parse(place[0]))
                .bind("observation", UUID.fromString(place[1]))
                .bind("revision", Integer.parseInt(place[2]))
                .bind("most", PAGE)
                .query(row -> {
                    Observation observation = observation(row);
                    observations.put(observation, row.text("agency"));
                    return observation;
                });
        return page.isEmpty()
                ? Optional.empty()
                : Optional.of(new Page(observations, placeOf(page.get(page.size() - 1))));
    }

    private static String placeOf(Observation last) {
        return last.recordedAt() + " " + last.id() + " " + last.revision();
    }

    private static Observation observation(ResultColumns row) {
        return new Observation(
                row.uuid("observation_id"),
                row.integer("revision"),
                row.uuid("item_id"),
                row.text("external_id"),
                row.instant("observed_at"),
                row.bigint("views"),
                row.bigint("reach"),
                row.bigint("engagements"),
                row.text("source"),
                row.uuid("submission_id"),
                row.integer("line"),
                row.instant("recorded_at"));
    }
}
