package vn.lantoa.event.figure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.postgres.ServiceDatabase;
import vn.lantoa.deploy.embedded.testing.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

/** rules.md §8: what stands by a rule that came later is told to who was told by the one before. */
class LaterFiguresMigrationTest {

    private static final String EVENT = """
            INSERT INTO event (id, version, created_at, created_by, updated_at, updated_by, code, type, name, scope,
              country, start_on, end_on, host, host_role, status, clause_paths, theme_codes)
            VALUES (gen_random_uuid(), 3, now(), 'test', now(), 'test', '%s', 'FAIR', 'Hội chợ', 'DOMESTIC', 'VN',
              '2024-03-22', '2024-03-24', 'SVHTT', 'HOST', 'TOOK_PLACE', '{}', '{}')""";

    private static final String FIGURE = """
            INSERT INTO figure_record (id, version, created_at, created_by, updated_at, updated_by, kind, event_id,
              event_code, ordinal, metric, value, qualifier, unit, source, asserted_on)
            SELECT gen_random_uuid(), 0, now(), 'test', now(), 'test', 'ASSERTION', id, code, %d, '%s', 5, 'EXACT',
              'person', 'Báo A', '2024-03-25' FROM event WHERE code = '%s'""";

    @Test
    void eventsOfWhichAMetricWasNamedTwiceAreToldAgain() throws SQLException {
        ServiceDatabase database = TestPostgres.fresh("later_figures");
        String url = TestPostgres.server().jdbcUrl(database);
        migrate(url, database, "85");
        try (Connection owner = DriverManager.getConnection(url, database.owner(), database.ownerPassword());
                Statement sql = owner.createStatement()) {
            for (String code : List.of("NONE", "ONE-EACH", "TWO")) {
                sql.execute(EVENT.formatted(code));
            }
            sql.execute(FIGURE.formatted(1, "ATHLETES", "ONE-EACH"));
            sql.execute(FIGURE.formatted(2, "TEAMS", "ONE-EACH"));
            sql.execute(FIGURE.formatted(1, "ATHLETES", "TWO"));
            sql.execute(FIGURE.formatted(2, "ATHLETES", "TWO"));
            sql.execute("INSERT INTO outbox_announcement VALUES ('event', 'TWO', now()), ('figures', 'TWO', now())");

            migrate(url, database, "86");

            assertThat(read(sql, "SELECT code || ' ' || version FROM event ORDER BY 1"))
                    .containsExactly("NONE 3", "ONE-EACH 3", "TWO 4");
            assertThat(read(sql, "SELECT aggregate FROM outbox_announcement")).containsExactly("figures");
        }
    }

    private static void migrate(String url, ServiceDatabase database, String target) {
        Flyway.configure()
                .dataSource(url, database.owner(), database.ownerPassword())
                .locations("classpath:db/platform", "classpath:db/migration")
                .placeholders(Map.of("runtime", database.app()))
                .outOfOrder(true)
                .target(target)
                .load()
                .migrate();
    }

    private static List<String> read(Statement sql, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = sql.executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
