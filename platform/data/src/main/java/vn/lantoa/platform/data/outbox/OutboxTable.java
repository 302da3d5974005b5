package vn.lantoa.platform.data.outbox;

import java.util.List;

import vn.lantoa.platform.data.sql.SqlSession;

/**
 * What the relay does with the table, all on the one connection that holds the lock: when the session is lost, so is
 * the right to delete. The connection commits by itself; each operation is one statement.
 */
public class OutboxTable {

    /** Any number that nobody else in this database locks by; this one spells "outbox". */
    private static final long LOCK = 0x6f7574626f78L;

    /** What a batch may hold in payloads, so that a backlog of large events does not fill the memory. */
    private static final long MOST_BYTES = 4L << 20;

    private static final String READ = """
            SELECT %s FROM (
              SELECT *, sum(octet_length(payload)) OVER (ORDER BY sequence ROWS UNBOUNDED PRECEDING)
                        - octet_length(payload) AS bytes_before
              FROM outbox WHERE sequence > :after ORDER BY sequence LIMIT :limit) AS head
            WHERE bytes_before < :bytes ORDER BY sequence""".formatted(OutboxRow.COLUMNS);
    private static final String PARK = """
            WITH gone AS (DELETE FROM outbox WHERE sequence = :sequence RETURNING *)
            INSERT INTO outbox_parked SELECT gone.*, :cause, CURRENT_TIMESTAMP FROM gone""";

    /**
     * How the relay's session works. It does not wait for the disk: when the database dies, the last rows that were
     * deleted may be there again, all from some place in their order on, and are sent once more. And it goes by the
     * index: the table is empty most of the time, and a way through all of it, planned then and kept, would be taken
     * for each batch of a long backlog.
     */
    private static final List<String> SETTINGS = List.of("synchronous_commit", "enable_seqscan", "enable_sort");

    /** Whether this session is now the one that may relay. */
    public boolean lock(SqlSession session) {
        boolean locked = session.queryOne("SELECT pg_try_advisory_lock(?) AS locked", row -> row.bool("locked"), LOCK)
                .orElseThrow();
        if (locked) {
            SETTINGS.forEach(setting -> session.update("SET " + setting + " = off"));
        }
        return locked;
    }

    public void unlock(SqlSession session) {
        SETTINGS.forEach(setting -> session.update("RESET " + setting));
        session.query("SELECT pg_advisory_unlock(?) AS unlocked", row -> row.bool("unlocked"), LOCK);
    }

    /**
     * Committed rows above {@code after}, in order, at least one if there is any. Rows below it may still appear, when
     * their transaction commits late.
     */
    public List<OutboxRow> read(SqlSession session, long after, int limit) {
        return session.statement(READ)
                .bind("after", after)
                .bind("limit", limit)
                .bind("bytes", MOST_BYTES)
                .query(OutboxRow::read);
    }

    public void delete(SqlSession session, List<Long> sequences) {
        if (!sequences.isEmpty()) {
            session.update("DELETE FROM outbox WHERE sequence = ANY (?)", sequences);
        }
    }

    public void park(SqlSession session, long sequence, String cause) {
        session.statement(PARK).bind("sequence", sequence).bind("cause", cause).update();
    }

    /** Whether the session, and with it the lock, is still there. */
    public void require(SqlSession session) {
        session.query("SELECT 1 AS one", row -> row.integer("one"));
    }
}
