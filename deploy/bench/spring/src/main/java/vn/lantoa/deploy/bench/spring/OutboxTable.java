package vn.lantoa.deploy.bench.spring;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Events on their way to Kafka. */
@Repository
class OutboxTable {

    private static final String ADD = """
            INSERT INTO outbox (id, aggregatetype, aggregateid, type, topic, epoch, version, ce_id, ce_source, ce_type,
              ce_time, ce_subject, payload)
            VALUES (?, ?, ?, ?, ?, 1, 0, ?, '/lantoa/spring', ?, ?, ?, ?)""";

    private static final String HEAD = """
            SELECT sequence, topic, aggregateid, ce_id, ce_source, ce_type, ce_time, ce_subject, payload
            FROM outbox ORDER BY sequence LIMIT ? FOR UPDATE SKIP LOCKED""";

    private static final String DELETE = "DELETE FROM outbox WHERE sequence = ANY (?)";

    private final JdbcTemplate jdbc;

    OutboxTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** @param aggregateId the key of its record in Kafka */
    record Event(String aggregate, String aggregateId, String type, String payload) {}

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

    void add(String agency, OffsetDateTime at, List<Event> events) {
        jdbc.batchUpdate(ADD, events, events.size(), (insert, event) -> bind(insert, agency, at, event));
    }

    private static void bind(PreparedStatement insert, String agency, OffsetDateTime at, Event event)
            throws SQLException {
        UUID id = UUID.randomUUID();
        insert.setObject(1, id);
        insert.setString(2, event.aggregate());
        insert.setString(3, event.aggregateId());
        insert.setString(4, event.type());
        insert.setString(5, OutboxRelay.TOPIC);
        insert.setString(6, id.toString());
        insert.setString(7, event.type());
        insert.setObject(8, at);
        insert.setString(9, agency);
        insert.setString(10, event.payload());
    }

    /** The first of those that no other relay is sending, locked until the transaction ends. */
    List<Waiting> head(int most) {
        return jdbc.query(HEAD, Waiting::of, most);
    }

    void delete(List<Waiting> sent) {
        Long[] sequences = sent.stream().map(Waiting::sequence).toArray(Long[]::new);
        jdbc.update(DELETE, delete -> delete.setArray(1, delete.getConnection().createArrayOf("bigint", sequences)));
    }
}
