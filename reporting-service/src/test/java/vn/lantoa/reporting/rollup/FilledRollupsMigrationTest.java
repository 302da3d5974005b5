package vn.lantoa.reporting.rollup;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.postgres.ServiceDatabase;
import vn.lantoa.deploy.embedded.testing.TestPostgres;
import vn.lantoa.reporting.Migrations;

import static org.assertj.core.api.Assertions.assertThat;

/** Sums that a migration adds to, or fills, are those that a rebuild finds. */
class FilledRollupsMigrationTest {

    /** V70 fills the sums from facts. */
    private static final String BEFORE_SUMS = "60";

    private static final String BEFORE_AUDIENCES = "220";

    private static final String FACT = """
            INSERT INTO content_fact (item_id, epoch, revision, agency, external_id, work_id, published_at, day,
              half_month, genre, channel, language, main_language, purpose, new_production, seconds, themes,
              clause_paths, plan_id, event_code, representative, known_from)
            VALUES (md5('%1$s')::uuid, 1, 1, 'BBD', '%1$s', '%1$s', now(), '2024-03-%2$s', 48581, '%3$s', '%1$s', 'vi',
              'vi', 'OTHER', true, 60, %4$s, true, now())""";

    private static final String OBSERVATION = """
            INSERT INTO observation_fact (observation_id, epoch, revision, item_id, agency, external_id, observed_at,
              day, half_month, views, reach, known_from)
            VALUES (gen_random_uuid(), 1, 1, md5('%1$s')::uuid, 'BBD', '%1$s', '%2$s', '%2$s', %3$s, %4$s, now())""";

    private static final String OF_PLAN = "'{T1,T2}', '{1.a,1.b}', md5('plan')::uuid, 'E1'";
    private static final String OF_NOTHING = "'{}', '{}', NULL, NULL";

    @Test
    void whatMigrationsFillIsWhatARebuildFinds() throws SQLException {
        ServiceDatabase database = TestPostgres.fresh("filled");
        Migrations.run(database, BEFORE_SUMS);
        try (Connection owner = DriverManager.getConnection(
                        TestPostgres.server().jdbcUrl(database), database.owner(), database.ownerPassword());
                Statement sql = owner.createStatement()) {
            sql.execute(FACT.formatted("seen at once", 29, "NEWS", OF_PLAN));
            sql.execute(FACT.formatted("beside it", 29, "NEWS", OF_NOTHING));
            sql.execute(FACT.formatted("never seen", 20, "VIDEO", OF_NOTHING));
            sql.execute(FACT.formatted("reached", 21, "ARTICLE", OF_PLAN));
            sql.execute(OBSERVATION.formatted("seen at once", "2024-03-29", 48581, "10, NULL"));
            sql.execute(OBSERVATION.formatted("seen at once", "2024-04-02", 48582, "10, NULL"));
            sql.execute(OBSERVATION.formatted("reached", "2024-04-03", 48582, "NULL, 7"));
            Migrations.run(database, BEFORE_AUDIENCES);
            Map<String, Long> moved = moves(sql);
            assertThat(moved).containsOnlyKeys("2024-03-20 VIDEO", "2024-03-21 ARTICLE", "2024-03-29 NEWS");

            Migrations.run(database, "latest");

            assertThat(differences(sql))
                    .hasSize(Rollup.values().length)
                    .allSatisfy((table, cells) -> assertThat(cells).as(table).isZero());
            assertThat(read(sql, "SELECT day || ' ' || gains_observed FROM rollup_day WHERE gains_observed <> 0"))
                    .containsExactlyInAnyOrder("2024-03-29 1", "2024-04-02 1");
            Map<String, Long> now = moves(sql);
            assertThat(now)
                    .containsOnlyKeys("2024-03-20 VIDEO", "2024-03-21 ARTICLE", "2024-03-29 NEWS", "2024-04-02 NEWS");
            assertThat(now).containsEntry("2024-03-20 VIDEO", moved.get("2024-03-20 VIDEO"));
            assertThat(now).containsEntry("2024-03-21 ARTICLE", moved.get("2024-03-21 ARTICLE"));
            assertThat(now.get("2024-03-29 NEWS")).isGreaterThan(moved.get("2024-03-29 NEWS"));
        }
    }

    /** For each table how many of its cells are not as the facts have them, as {@link Rollups#recompute}. */
    private static Map<String, Integer> differences(Statement sql) throws SQLException {
        Map<String, Integer> found = new TreeMap<>();
        for (Rollup rollup : Rollup.values()) {
            CellTable table = rollup.cells();
            sql.getConnection().setAutoCommit(false);
            sql.execute(table.recomputation(Rollups.ALL_CONTRIBUTIONS));
            sql.executeUpdate(table.removal(false));
            found.put(rollup.table(), sql.executeUpdate(table.removal(true)) + sql.executeUpdate(table.correction()));
            sql.getConnection().rollback();
            sql.getConnection().setAutoCommit(true);
        }
        return found;
    }

    private static Map<String, Long> moves(Statement sql) throws SQLException {
        Map<String, Long> found = new TreeMap<>();
        try (ResultSet rows = sql.executeQuery("SELECT day || ' ' || genre AS cell, moved_in FROM figure_move")) {
            while (rows.next()) {
                found.put(rows.getString("cell"), rows.getLong("moved_in"));
            }
        }
        return found;
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
