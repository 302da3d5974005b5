package vn.lantoa.platform.data.replica;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.Position;
import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

class VersionedUpsertTest {

    private static final Instant AT = Instant.parse("2024-05-01T08:00:00Z");
    private static final UUID ID = UUID.fromString("0193f7a0-0000-7000-8000-000000000001");

    private static final VersionedUpsert<ShipTold> SHIPS = VersionedUpsert.of(ShipTold.class, "ship", "code")
            .without("secret")
            .flattening("home")
            .orElse("title", "'?'")
            .recordedIn("known_from");

    private static Database sql;
    private static EventRows rows;

    enum Kind {
        SAIL,
        STEAM
    }

    record Port(String name, Integer berth) {}

    record ShipTold(
            String code,
            UUID planId,
            Kind kind,
            String title,
            boolean sails,
            int crew,
            long miles,
            BigDecimal length,
            LocalDate builtOn,
            Instant seenAt,
            List<String> portCodes,
            List<LocalDate> holidays,
            Port home,
            List<Port> ports,
            String secret) {}

    record CodeOnly(String code) {}

    @BeforeAll
    static void open() {
        sql = TestDatabase.open("replica");
        rows = new EventRows(sql, new EventJson());
        sql.update("""
                CREATE TABLE ship (code varchar PRIMARY KEY, plan_id uuid, kind varchar, title text NOT NULL, sails boolean,
                  crew integer, miles bigint, length numeric, built_on date, seen_at timestamptz,
                  port_codes varchar[] NOT NULL, holidays date[] NOT NULL, home_name text, home_berth integer,
                  ports jsonb NOT NULL, epoch bigint NOT NULL, version bigint NOT NULL, known_from timestamptz NOT NULL)""");
        sql.update("""
                CREATE TABLE port_list (code varchar PRIMARY KEY, epoch bigint, version bigint,
                  port_names varchar[] NOT NULL)""");
        sql.update("CREATE TABLE log (code varchar PRIMARY KEY, known_from timestamptz)");
        sql.update("""
            CREATE TABLE state (code varchar, epoch bigint, version bigint, known_from timestamptz,
              PRIMARY KEY (code, epoch, version))\
            """);
        sql.update("CREATE TABLE item (code varchar PRIMARY KEY, epoch bigint, revision bigint)");
    }

    @BeforeEach
    void empty() {
        sql.update("TRUNCATE ship, log, item");
    }

    private static ShipTold ship(String code, String title) {
        return new ShipTold(
                code,
                ID,
                Kind.SAIL,
                title,
                true,
                3,
                5_000_000_000L,
                new BigDecimal("12.50"),
                LocalDate.of(2020, 2, 29),
                AT,
                List.of("QNH"),
                List.of(LocalDate.of(2024, 9, 2)),
                new Port("Quy Nhơn", null),
                List.of(new Port("Nha Trang", 2)),
                "nobody's business");
    }

    private static ShipTold empty(String code) {
        return new ShipTold(code, null, null, null, false, 0, 0, null, null, null, null, null, null, null, null);
    }

    private static <T> ReplicaRow<T> at(long epoch, long version, T data) {
        return new ReplicaRow<>(new Position(epoch, version), AT, data);
    }

    private static String title(String code) {
        return sql.queryOne("SELECT title FROM ship WHERE code = ?", row -> row.text("title"), code)
                .orElseThrow();
    }

    @Test
    void eachComponentHasItsColumn() {
        SHIPS.writeAll(rows, List.of(at(1, 2, ship("A", "Sao Mai"))));

        assertThat(sql.query(
                        "SELECT * FROM ship",
                        row -> tuple(
                                row.uuid("plan_id"),
                                row.constant("kind", Kind.class),
                                row.text("title"),
                                row.bool("sails"),
                                row.bigint("miles"),
                                row.decimal("length"),
                                row.date("built_on"),
                                row.instant("seen_at"),
                                row.texts("port_codes"),
                                row.text("home_name"),
                                row.integer("home_berth"),
                                row.text("ports"),
                                row.bigint("epoch"),
                                row.bigint("version"),
                                row.instant("known_from"))))
                .containsExactly(tuple(
                        ID,
                        Kind.SAIL,
                        "Sao Mai",
                        true,
                        5_000_000_000L,
                        new BigDecimal("12.50"),
                        LocalDate.of(2020, 2, 29),
                        AT,
                        List.of("QNH"),
                        "Quy Nhơn",
                        null,
                        "[{\"name\": \"Nha Trang\", \"berth\": 2}]",
                        1L,
                        2L,
                        AT));
    }

    @Test
    void whatAnEventLeavesOutIsEmptyOrTheLiteral() {
        SHIPS.writeAll(rows, List.of(at(1, 1, empty("A"))));

        assertThat(sql.query(
                        "SELECT * FROM ship",
                        row -> tuple(
                                row.text("title"), row.texts("port_codes"), row.text("ports"), row.text("home_name"))))
                .containsExactly(tuple("?", List.of(), "[]", null));
    }

    @Test
    void theNewestStaysWhateverTheOrder() {
        SHIPS.writeAll(rows, List.of(at(1, 9, ship("A", "old epoch")), at(2, 1, ship("A", "new epoch"))));
        SHIPS.writeAll(rows, List.of(at(1, 10, ship("A", "late")), at(2, 1, ship("A", "again"))));
        assertThat(title("A")).isEqualTo("new epoch");

        SHIPS.writeAll(rows, List.of(at(2, 3, ship("A", "newest")), at(2, 2, ship("A", "newer"))));
        assertThat(title("A")).isEqualTo("newest");
    }

    @Test
    void anEntryOfALogIsWrittenOnce() {
        VersionedUpsert<CodeOnly> log =
                VersionedUpsert.ofLog(CodeOnly.class, "log", "code").recordedIn("known_from");

        log.writeAll(rows, List.of(at(1, 1, new CodeOnly("A")), at(1, 1, new CodeOnly("A"))));
        log.writeAll(rows, List.of(new ReplicaRow<>(new Position(1, 1), AT.plusSeconds(1), new CodeOnly("A"))));

        assertThat(sql.query("SELECT * FROM log", row -> row.instant("known_from")))
                .containsExactly(AT);
    }

    @Test
    void everyStateStaysAndIsKnownSinceTheFirstTimeThatItCame() {
        VersionedUpsert<CodeOnly> states =
                VersionedUpsert.ofStates(CodeOnly.class, "state", "code").recordedIn("known_from");
        CodeOnly one = new CodeOnly("A");
        Position second = new Position(1, 2);

        states.writeAll(
                rows,
                List.of(
                        new ReplicaRow<>(second, AT.plusSeconds(3), one),
                        at(1, 1, one),
                        new ReplicaRow<>(second, AT.plusSeconds(2), one)));
        states.writeAll(rows, List.of(new ReplicaRow<>(second, AT.plusSeconds(9), one)));
        states.writeAll(rows, List.of(new ReplicaRow<>(second, AT.plusSeconds(1), one)));

        assertThat(sql.query(
                        "SELECT * FROM state ORDER BY version",
                        row -> tuple(row.bigint("version"), row.instant("known_from"))))
                .containsExactly(tuple(1L, AT), tuple(2L, AT.plusSeconds(1)));
    }

    @Test
    void aTableMayHoldTheKeyAlone() {
        VersionedUpsert<ShipTold> items =
                VersionedUpsert.of(ShipTold.class, "item", "code").only().versionIn("revision");

        items.writeAll(rows, Arrays.asList(at(1, 1, empty("A")), at(1, 4, empty("A")), at(1, 2, empty("B"))));

        assertThat(sql.query(
                        "SELECT * FROM item ORDER BY code", row -> tuple(row.text("code"), row.bigint("revision"))))
                .containsExactly(tuple("A", 4L), tuple("B", 2L));
    }

    @Test
    void aListOfRecordsMayBeAnArrayOfOneComponent() {
        VersionedUpsert<ShipTold> ships = VersionedUpsert.of(ShipTold.class, "port_list", "code")
                .only("ports")
                .collecting("ports", "name", "port_names");

        ships.writeAll(rows, List.of(at(1, 1, ship("A", "Sao Mai")), at(1, 1, empty("B"))));

        assertThat(sql.query("SELECT * FROM port_list ORDER BY code", row -> row.texts("port_names")))
                .containsExactly(List.of("Nha Trang"), List.of());
        assertThatThrownBy(() -> ships.collecting("ports", "nobody", "port_names"))
                .hasMessageContaining("Port has no nobody");
    }

    @Test
    void noEventsAreNoStatement() {
        SHIPS.writeAll(rows, List.of());

        assertThat(sql.query("SELECT code FROM ship", row -> row.text("code"))).isEmpty();
    }

    @Test
    void aComponentThatIsNotThereIsRefused() {
        assertThatThrownBy(() -> VersionedUpsert.of(CodeOnly.class, "log", "id"))
                .hasMessageContaining("CodeOnly has no id");
        assertThatThrownBy(() -> SHIPS.without("nobody")).hasMessageContaining("ShipTold has no nobody");
    }
}
