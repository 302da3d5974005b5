package vn.lantoa.platform.data.sql;

import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The keys of locks never change: replicas of two versions must meet at them while one takes the other's place. */
class TurnLockTest {

    private static final String HELD = """
            SELECT classid::bigint AS upper, objid::bigint AS lower FROM pg_locks
            WHERE locktype = 'advisory' AND granted AND database = (
              SELECT oid FROM pg_database WHERE datname = current_database())""";

    private static Database sql;

    private record Key(long upper, long lower) {}

    @BeforeAll
    static void open() {
        sql = TestDatabase.open("turns");
    }

    @Test
    void aNameIsHeldUntilTheTransactionEnds() {
        try (SqlSession session = sql.session()) {
            session.update("BEGIN");
            new TurnLock(session).await("boat/1");
            List<Key> held = held();
            session.update("COMMIT");

            assertThat(held).containsExactly(key("SELECT hashtextextended('boat/1', 0) AS key"));
            assertThat(held()).isEmpty();
        }
    }

    @Test
    void aPartOfAnAreaHasAKeyOfItsOwn() {
        try (SqlSession session = sql.session()) {
            session.update("BEGIN");
            new TurnLock(session).await("lantoa.boats", "1");
            List<Key> held = held();
            session.update("COMMIT");

            assertThat(held)
                    .containsExactly(key("SELECT (hashtext('lantoa.boats')::bigint << 32)"
                            + " | (hashtext('1')::bigint & 4294967295) AS key"));
        }
    }

    private static List<Key> held() {
        return sql.query(HELD, row -> new Key(row.bigint("upper"), row.bigint("lower")));
    }

    private static Key key(String statement) {
        long key = sql.queryOne(statement, row -> row.bigint("key")).orElseThrow();
        return new Key(key >>> 32, key & 0xFFFFFFFFL);
    }
}
