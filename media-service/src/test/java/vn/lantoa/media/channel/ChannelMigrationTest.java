package vn.lantoa.media.channel;

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

/** rules.md §2: what was sent before is found under its form, where that is safe. */
class ChannelMigrationTest {

    private static final String ITEM = """
            INSERT INTO content_item (id, agency, external_id, work_id, title, genre, channel, language, published_at,
              published_on, new_production, reuse_ratio, purpose, themes, clause_paths, revision, submission_id, line,
              recorded_at, recorded_by, first_recorded_at, first_recorded_by)
            VALUES (gen_random_uuid(), 'BBD', '%1$s', '%1$s', 'Tin', 'NEWS', '%2$s', 'vi', now(), '2024-03-29', true, 0,
              'OTHER', '{}', '{}', 1, gen_random_uuid(), 1, now(), 'test', now(), 'test')""";

    @Test
    void itemsGetTheFormOfTheirChannelAndName() throws SQLException {
        ServiceDatabase database = TestPostgres.fresh("channels");
        String url = TestPostgres.server().jdbcUrl(database);
        migrate(url, database, "13");
        try (Connection owner = DriverManager.getConnection(url, database.owner(), database.ownerPassword());
                Statement sql = owner.createStatement()) {
            sql.execute(ITEM.formatted("a ", "BÁO IN"));
            sql.execute(ITEM.formatted("b", " Báo  in"));
            sql.execute(ITEM.formatted("b ", "Kênh lạ "));
            sql.execute(ITEM.formatted("c", "kênh  lạ"));

            migrate(url, database, "50");

            assertThat(
                            read(
                                    sql,
                                    "SELECT external_id || '|' || channel FROM content_item ORDER BY external_id COLLATE \"C\""))
                    .containsExactly("a|Báo in", "b|Báo in", "b |Kênh lạ", "c|Kênh lạ");
            assertThat(read(sql, "SELECT key || '|' || spelling FROM channel_spelling WHERE key LIKE 'k%'"))
                    .containsExactly("kênh lạ|Kênh lạ");
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
