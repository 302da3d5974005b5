package vn.lantoa.reporting.intake;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.postgres.ServiceDatabase;
import vn.lantoa.deploy.embedded.testing.TestPostgres;
import vn.lantoa.reporting.Migrations;

import static org.assertj.core.api.Assertions.assertThat;

/** rules.md §2: what was counted apart for its spelling is counted together, also what was counted before. */
class OneFormMigrationTest {

    private static final String FACT = """
            INSERT INTO content_fact (item_id, epoch, revision, agency, external_id, work_id, published_at, day,
              half_month, genre, channel, language, main_language, purpose, new_production, known_from)
            VALUES (gen_random_uuid(), 1, 1, 'BBD', '%1$s', '%1$s', now(), '2024-03-29', 48581, 'NEWS', '%1$s', '%2$s',
              '%2$s', 'OTHER', true, now())""";

    private static final String WIDE = """
            INSERT INTO rollup_wide VALUES (48581, 'BBD', 'NEWS', '%s', '%s', 'OTHER', true, NULL,
              1, 1, 0, 0, 5, 0, 0, 0)""";

    @Test
    void spellingsAreCountedTogether() throws SQLException {
        ServiceDatabase database = TestPostgres.fresh("forms");
        String url = TestPostgres.server().jdbcUrl(database);
        Migrations.run(database, "50");
        try (Connection owner = DriverManager.getConnection(url, database.owner(), database.ownerPassword());
                Statement sql = owner.createStatement()) {
            for (String channel : List.of("Báo in", " Báo in ", "Báo  in", "BÁO IN", "Kênh lạ", "KÊNH LẠ")) {
                sql.execute(FACT.formatted(channel, channel.equals("BÁO IN") ? "vie" : "vi"));
                sql.execute(WIDE.formatted(channel, channel.equals("BÁO IN") ? "vie" : "vi"));
            }
            sql.execute("INSERT INTO rollup_language VALUES (48581, 'BBD', 'vie', 1, 1, 0, 0, 5, 0, 0, 0),"
                    + " (48581, 'BBD', 'vi', 5, 5, 0, 0, 25, 0, 0, 0)");

            Migrations.run(database, "51");

            assertThat(read(sql, "SELECT channel || ' ' || works || ' ' || views FROM rollup_wide ORDER BY 1"))
                    .containsExactly("Báo in 4 20", "Kênh lạ 2 10");
            assertThat(read(sql, "SELECT language || ' ' || works FROM rollup_language"))
                    .containsExactly("vi 6");
            assertThat(read(sql, "SELECT DISTINCT channel || ' ' || main_language FROM content_fact ORDER BY 1"))
                    .containsExactly("Báo in vi", "Kênh lạ vi");
        }
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
