package vn.lantoa.platform.data.work;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.deploy.embedded.postgres.ServiceDatabase;
import vn.lantoa.deploy.embedded.testing.TestPostgres;

import static org.assertj.core.api.Assertions.assertThat;

class RepresentativeOrderTest {

    private static final Instant FIRST = Instant.parse("2024-03-29T00:00:00Z");

    /** A language orders them otherwise than bytes do; Java's own order of text differs from both at the last two. */
    private static final List<String> IDS = List.of(
            "10", "9", "B-1", "a-1", "a-10", "a-2", "a_1", "da", "dz", "z", "é", "Đa", "đa", "\uFF21", "\uD83D\uDE00");

    private record Sent(boolean newProduction, Instant publishedAt, String externalId) implements Publication {}

    private static List<Sent> everyKind() {
        return Stream.of(true, false)
                .flatMap(fresh -> Stream.of(FIRST, FIRST.plusSeconds(60))
                        .flatMap(at -> IDS.stream().map(id -> new Sent(fresh, at, id))))
                .toList();
    }

    @Test
    void newProductionStandsFirstThenTheEarlierThenTheLesserIdByItsBytes() {
        List<Sent> shuffled = new ArrayList<>(everyKind());
        Collections.shuffle(shuffled, new Random(1));

        shuffled.sort(RepresentativeOrder.firstStands());

        assertThat(shuffled).isEqualTo(everyKind());
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en-US", "und-u-ks-level2"})
    void theDatabaseOrdersAsJavaDoesWhateverItsCollation(String icuLocale) throws SQLException {
        List<Sent> shuffled = new ArrayList<>(everyKind());
        Collections.shuffle(shuffled, new Random(2));
        ServiceDatabase database = TestPostgres.fresh("works", icuLocale);

        try (Connection connection = DriverManager.getConnection(
                TestPostgres.server().jdbcUrl(database), database.app(), database.appPassword())) {
            assertThat(ordered(connection, shuffled, RepresentativeOrder.SQL)).isEqualTo(everyKind());
            // as a control: without the rule this database does order otherwise
            assertThat(ordered(connection, shuffled, "f.new_production DESC, f.published_at, f.external_id"))
                    .isNotEqualTo(everyKind());
        }
    }

    private static List<Sent> ordered(Connection connection, List<Sent> publications, String order)
            throws SQLException {
        String table = String.join(", ", Collections.nCopies(publications.size(), "(?::boolean, ?::timestamptz, ?)"));
        List<Sent> found = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("SELECT * FROM (VALUES " + table
                + ") AS f(new_production, published_at, external_id) ORDER BY " + order)) {
            int parameter = 1;
            for (Sent one : publications) {
                query.setBoolean(parameter++, one.newProduction());
                query.setObject(parameter++, one.publishedAt().atOffset(ZoneOffset.UTC));
                query.setString(parameter++, one.externalId());
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Sent(
                            rows.getBoolean(1),
                            rows.getObject(2, OffsetDateTime.class).toInstant(),
                            rows.getString(3)));
                }
            }
        }
        return found;
    }
}
