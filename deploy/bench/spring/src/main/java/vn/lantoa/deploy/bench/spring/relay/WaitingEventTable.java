package vn.lantoa.deploy.bench.spring.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Where events wait, as the relay sees it: locks that are skipped, and deletes, in one statement each. */
@Repository
class WaitingEventTable {

    private static final String HEAD = """
            SELECT sequence, topic, aggregateid, ce_id, ce_source, ce_type, ce_time, ce_subject, payload
            FROM outbox ORDER BY sequence LIMIT ? FOR UPDATE SKIP LOCKED""";

    /** As the media-service's relay: what a crash brings back is sent again. */
    private static final String RELAXED = "SET LOCAL synchronous_commit = off";

    private static final String DELETE = "DELETE FROM outbox WHERE sequence = ANY (?)";

    private final JdbcTemplate jdbc;

    WaitingEventTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** An event that waits. */
    record Waiting(
            long sequence,
            String topic,
            String key,
            String id,
            String source,
            String type,
            OffsetDateTime time,
            String subject,
            String payload) {

        private static Waiting of(ResultSet row, int place) throws SQLException {
            return new Waiting(
                    row.getLong(1),
                    row.getString(2),
                    row.getString(3),
                    row.getString(4),
                    row.getString(5),
                    row.getString(6),
                    row.getObject(7, OffsetDateTime.class),
                    row.getString(8),
                    row.getString(9));
        }
    }

    /** The first of those that no other relay is sending, locked until the transaction ends. */
    List<Waiting> head(int most) {
        return jdbc.query(HEAD, Waiting::of, most);
    }

    void delete(List<Waiting> sent) {
        jdbc.execute(RELAXED);
        Long[] sequences = sent.stream().map(Waiting::sequence).toArray(Long[]::new);
        jdbc.update(DELETE, delete -> delete.setArray(1, delete.getConnection().createArrayOf("bigint", sequences)));
    }
}
