package vn.lantoa.platform.data.sql;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.PersistenceException;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

class SqlTest {

    private static final UUID ID = UUID.fromString("0193f7a0-0000-7000-8000-000000000001");
    private static final Instant AT = Instant.parse("2024-05-01T08:00:00.123456Z");

    private static Database sql;

    @BeforeAll
    static void open() {
        sql = TestDatabase.open("sql");
        sql.update("""
                CREATE TABLE boat (id uuid, name text, crew int, miles bigint, length numeric, sails boolean, built date,
                  seen timestamptz, ports varchar[], rests text, speed float8)""");
    }

    @BeforeEach
    void empty() {
        sql.update("TRUNCATE boat");
    }

    @Test
    void rowsAreHandedOverOneByOneInTheirOrder() {
        List.of("c", "a", "b").forEach(name -> sql.update("INSERT INTO boat (name) VALUES (?)", name));
        List<String> names = new ArrayList<>();

        sql.statement("SELECT name FROM boat WHERE name <> :but ORDER BY name")
                .bind("but", "b")
                .each(1, row -> row.text("name"), names::add);

        assertThat(names).containsExactly("a", "c");
    }

    private record Boat(
            UUID id,
            String name,
            Integer crew,
            Long miles,
            BigDecimal length,
            Boolean sails,
            LocalDate built,
            Instant seen,
            List<String> ports,
            DayOfWeek rests,
            Double speed) {

        static Boat read(ResultColumns row) {
            return new Boat(
                    row.uuid("id"),
                    row.text("name"),
                    row.integer("crew"),
                    row.bigint("miles"),
                    row.decimal("length"),
                    row.bool("sails"),
                    row.date("built"),
                    row.instant("seen"),
                    row.texts("ports"),
                    row.constant("rests", DayOfWeek.class),
                    row.real("speed"));
        }

        Object[] values() {
            return new Object[] {id, name, crew, miles, length, sails, built, seen, ports, rests, speed};
        }
    }

    private static Boat boat(String name) {
        return new Boat(
                ID,
                name,
                3,
                5_000_000_000L,
                new BigDecimal("12.50"),
                false,
                LocalDate.of(2020, 2, 29),
                AT,
                List.of("Quy Nhơn", "Nha Trang"),
                DayOfWeek.SUNDAY,
                0.5);
    }

    private static void insert(Boat boat) {
        sql.update("INSERT INTO boat VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)", boat.values());
    }

    private static List<String> names() {
        return sql.query("SELECT name FROM boat ORDER BY name", row -> row.text("name"));
    }

    @Test
    void aValueOfEachTypeComesBackAsItWas() {
        insert(boat("Sao Mai"));

        assertThat(sql.query("SELECT * FROM boat", Boat::read)).containsExactly(boat("Sao Mai"));
    }

    @Test
    void nullComesBackAsNullWhateverTheType() {
        Boat nothing = new Boat(null, null, null, null, null, null, null, null, null, null, null);
        insert(nothing);

        assertThat(sql.query("SELECT * FROM boat", Boat::read)).containsExactly(nothing);
    }

    @Test
    void aNameBindsWhereverItComes() {
        insert(boat("Sao Mai"));

        assertThat(sql.statement("SELECT name FROM boat WHERE id = :id AND crew = :crew AND :crew::int > 2")
                        .bind("id", ID)
                        .bind("crew", 3)
                        .query(row -> row.text("name")))
                .containsExactly("Sao Mai");
    }

    @Test
    void aCollectionIsAnArrayOfItsElements() {
        insert(boat("Sao Mai"));

        String found = "SELECT name FROM boat WHERE id = ANY (:ids) AND name = ANY (:names) AND miles = ANY (:miles)"
                + " AND crew = ANY (:crews) AND rests = ANY (:days)";

        assertThat(sql.statement(found)
                        .bind("ids", List.of(ID))
                        .bind("names", List.of("Sao Mai", "Hải Âu"))
                        .bind("miles", List.of(5_000_000_000L))
                        .bind("crews", List.of(2, 3))
                        .bind("days", List.of(DayOfWeek.SUNDAY))
                        .queryOne(row -> row.text("name")))
                .contains("Sao Mai");
    }

    @Test
    void manyRowsAreOneArrayForEachColumn() {
        sql.statement("""
                INSERT INTO boat (id, name, seen, crew)
                SELECT id, name, seen, :crew FROM unnest(:id::uuid[], :name, :seen) AS sent (id, name, seen)""")
                .bind("crew", 7)
                .bind(ArrayColumns.of(List.of(boat("Sao Mai"), boat("Hải Âu")))
                        .column("id", "uuid", Boat::id)
                        .column("name", "text", Boat::name)
                        .column("seen", "timestamptz", boat -> boat.name().equals("Hải Âu") ? null : boat.seen()))
                .update();

        assertThat(sql.query(
                        "SELECT name, seen, crew FROM boat ORDER BY seen",
                        row -> tuple(row.text("name"), row.instant("seen"), row.integer("crew"))))
                .containsExactly(tuple("Sao Mai", AT, 7), tuple("Hải Âu", null, 7));
    }

    @Test
    void arraysMayHoldNumbersAndNull() {
        List<BigDecimal> months = sql.query("SELECT ARRAY[1.5, NULL] AS months, NULL::int[] AS none", row -> {
                    assertThat(row.list("none", Integer.class)).isNull();
                    return row.list("months", BigDecimal.class);
                })
                .get(0);

        assertThat(months).isEqualTo(Arrays.asList(new BigDecimal("1.5"), null));
    }

    @Test
    void aBatchRunsOnceForEachRow() {
        sql.statement("INSERT INTO boat (name, crew) VALUES (:name, :crew)")
                .bind("crew", 1)
                .batch(List.of("a", "b"), (each, name) -> each.bind("name", name));
        sql.statement("INSERT INTO boat (name) VALUES (:name)")
                .batch(List.<String>of(), (each, name) -> each.bind("name", name));

        assertThat(names()).containsExactly("a", "b");
    }

    @Test
    void twoQueriesAnswerInOneRoundTrip() {
        SqlStatement.Results<Boolean, Integer> results = sql.statement(
                        "SELECT true AS first; SELECT n FROM generate_series(1, :most) AS n")
                .bind("most", 2)
                .queryTwo(row -> row.bool("first"), row -> row.integer("n"));

        assertThat(results.first()).containsExactly(true);
        assertThat(results.second()).containsExactly(1, 2);
    }

    @Test
    void anUpdateAnswersHowManyRows() {
        insert(boat("a"));
        insert(boat("b"));

        assertThat(sql.update("UPDATE boat SET crew = 4")).isEqualTo(2);
    }

    @Test
    void severalRowsAreNotOne() {
        insert(boat("a"));
        insert(boat("b"));

        assertThat(sql.queryOne("SELECT name FROM boat WHERE name = ?", row -> row.text("name"), "c"))
                .isEmpty();
        assertThatThrownBy(() -> sql.queryOne("SELECT name FROM boat", row -> row.text("name")))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void namesAndValuesMustMatch() {
        assertThatThrownBy(() -> sql.statement("SELECT :a").query(row -> 1)).hasMessageContaining("[a]");
        assertThatThrownBy(() ->
                        sql.statement("SELECT :a").bind("a", 1).bind("b", 1).query(row -> 1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> sql.update("SELECT :a", 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aFailureKeepsTheDatabasesReason() {
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> sql.query("SELECT 1 / 0 AS none", row -> row.integer("none")))
                .satisfies(failure -> assertThat(((SQLException) failure.getCause()).getSQLState())
                        .isEqualTo("22012"));
        assertThatExceptionOfType(PersistenceException.class)
                .isThrownBy(() -> sql.query("SELECT 1 AS one", row -> row.integer("two")))
                .withCauseInstanceOf(SQLException.class);
    }

    @Test
    void aSessionIsOneConnection() {
        List<Integer> processes = new ArrayList<>();
        try (SqlSession session = sql.session()) {
            for (int i = 0; i < 2; i++) {
                processes.addAll(session.query("SELECT pg_backend_pid() AS pid", row -> row.integer("pid")));
            }
            assertThat(session.limit(Duration.ofSeconds(5))).isZero();
            assertThat(session.limit(Duration.ZERO)).isEqualTo(Duration.ofSeconds(5));
        }

        assertThat(processes.get(0)).isEqualTo(processes.get(1));
    }

    @Test
    void anAbortedSessionIsOver() {
        SqlSession session = sql.session();

        session.abort();

        assertThatThrownBy(() -> session.update("SELECT 1")).isInstanceOf(PersistenceException.class);
    }

    @Test
    void aDatabaseThatIsAwayIsNotAvailable() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setPortNumbers(new int[] {1});

        assertThat(sql.isAvailable(Duration.ofSeconds(1))).isTrue();
        assertThat(new Database(nowhere).isAvailable(Duration.ofSeconds(1))).isFalse();
    }
}
