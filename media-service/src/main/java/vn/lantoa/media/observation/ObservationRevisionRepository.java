package vn.lantoa.media.observation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import vn.lantoa.media.contract.ObservationsRecorded.Observation;

/** Every state that observations were in, in the order in which they were recorded. */
@ApplicationScoped
class ObservationRevisionRepository {

    private static final int PAGE = 500;
    private static final UUID FIRST = new UUID(0, 0);

    private static final String RECORDED = """
            SELECT observation_id, revision, item_id, external_id, observed_at, views, reach, engagements, source,
              submission_id, line, recorded_at, agency
            FROM metric_observation_revision
            WHERE recorded_at < ? AND (recorded_at, observation_id, revision) > (?, ?, ?)
            ORDER BY recorded_at, observation_id, revision LIMIT %d""".formatted(PAGE);

    private final DataSource database;

    ObservationRevisionRepository(DataSource database) {
        this.database = database;
    }

    /**
     * Some revisions, each with its agency.
     *
     * @param last where the next page begins
     */
    record Page(Map<Observation, String> observations, String last) {}

    /** The next page of those recorded in the range. */
    Page recorded(Instant from, Instant to, Optional<String> after) {
        String[] place = after.map(text -> text.split(" "))
                .orElseGet(() -> new String[] {from.toString(), FIRST.toString(), "0"});
        try (Connection connection = database.getConnection();
                PreparedStatement read = connection.prepareStatement(RECORDED)) {
            read.setObject(1, to.atOffset(ZoneOffset.UTC));
            read.setObject(2, Instant.parse(place[0]).atOffset(ZoneOffset.UTC));
            read.setObject(3, UUID.fromString(place[1]));
            read.setInt(4, Integer.parseInt(place[2]));
            return page(read);
        } catch (SQLException e) {
            throw new PersistenceException("observations cannot be read", e);
        }
    }

    private static Page page(PreparedStatement read) throws SQLException {
        Map<Observation, String> observations = new LinkedHashMap<>();
        String last = null;
        try (ResultSet row = read.executeQuery()) {
            while (row.next()) {
                Observation observation = observation(row);
                observations.put(observation, row.getString(13));
                last = observation.recordedAt() + " " + observation.id() + " " + observation.revision();
            }
        }
        return new Page(observations, last);
    }

    private static Observation observation(ResultSet row) throws SQLException {
        return new Observation(
                row.getObject(1, UUID.class),
                row.getInt(2),
                row.getObject(3, UUID.class),
                row.getString(4),
                row.getObject(5, OffsetDateTime.class).toInstant(),
                row.getObject(6, Long.class),
                row.getObject(7, Long.class),
                row.getObject(8, Long.class),
                row.getString(9),
                row.getObject(10, UUID.class),
                row.getInt(11),
                row.getObject(12, OffsetDateTime.class).toInstant());
    }
}
