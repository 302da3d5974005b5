package vn.lantoa.platform.data.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * What the relay does with the table, all on the one connection that holds the lock: when the session is lost, so is the right to delete.
 * The connection commits by itself; each operation is one statement.
 */
class OutboxTable {

    /** Any number that nobody else in this database locks by; this one spells "outbox". */
    private static final long LOCK = 0x6f7574626f78L;

    /** What a batch may hold in payloads, so that a backlog of large events does not fill the memory. */
    private static final long MOST_BYTES = 8L << 20;

    private static final String READ = """
            SELECT %s FROM (
              SELECT *, sum(octet_length(payload)) OVER (ORDER BY sequence ROWS UNBOUNDED PRECEDING)
                        - octet_length(payload) AS bytes_before
              FROM outbox WHERE sequence > ? ORDER BY sequence LIMIT ?) AS head
            WHERE bytes_before < ? ORDER BY sequence""".formatted(OutboxRow.COLUMNS);
    private static final String PARK = """
            WITH gone AS (DELETE FROM outbox WHERE sequence = ? RETURNING *)
            INSERT INTO outbox_parked SELECT gone.*, ?, CURRENT_TIMESTAMP FROM gone""";

    /**
     * Whether this session is now the one that may relay. It does not wait for the disk then: when the database dies, the last rows that
     * were deleted may be there again, all from some place in their order on, and are sent once more.
     */
    boolean lock(Connection session) throws SQLException {
        try (PreparedStatement ask = session.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            ask.setLong(1, LOCK);
            try (ResultSet answer = ask.executeQuery()) {
                answer.next();
                if (!answer.getBoolean(1)) {
                    return false;
                }
            }
        }
        run(session, "SET synchronous_commit = off");
        return true;
    }

    void unlock(Connection session) throws SQLException {
        run(session, "RESET synchronous_commit");
        try (PreparedStatement give = session.prepareStatement("SELECT pg_advisory_unlock(?)")) {
            give.setLong(1, LOCK);
            give.execute();
        }
    }

    private static void run(Connection session, String statement) throws SQLException {
        try (Statement plain = session.createStatement()) {
            plain.execute(statement);
        }
    }

    /** Committed rows above {@code after}, in order, at least one if there is any. Rows below it may still appear, when their transaction commits late. */
    List<OutboxRow> read(Connection session, long after, int limit) throws SQLException {
        try (PreparedStatement select = session.prepareStatement(READ)) {
            select.setLong(1, after);
            select.setInt(2, limit);
            select.setLong(3, MOST_BYTES);
            List<OutboxRow> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(OutboxRow.read(found));
                }
            }
            return rows;
        }
    }

    void delete(Connection session, List<Long> sequences) throws SQLException {
        if (sequences.isEmpty()) {
            return;
        }
        Array all = session.createArrayOf("bigint", sequences.toArray());
        try (PreparedStatement delete = session.prepareStatement("DELETE FROM outbox WHERE sequence = ANY (?)")) {
            delete.setArray(1, all);
            delete.executeUpdate();
        } finally {
            all.free();
        }
    }

    void park(Connection session, long sequence, String cause) throws SQLException {
        try (PreparedStatement park = session.prepareStatement(PARK)) {
            park.setLong(1, sequence);
            park.setString(2, cause);
            park.executeUpdate();
        }
    }

    /** Whether the session, and with it the lock, is still there. */
    void require(Connection session) throws SQLException {
        try (PreparedStatement ping = session.prepareStatement("SELECT 1")) {
            ping.execute();
        }
    }
}
