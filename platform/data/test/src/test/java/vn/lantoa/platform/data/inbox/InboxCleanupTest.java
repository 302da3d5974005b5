package vn.lantoa.platform.data.inbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.inject.Inject;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.embedded.testing.PostgresTestResource;
import vn.lantoa.platform.data.messaging.MessagingConfig;
import vn.lantoa.platform.data.sea.Harbour;
import vn.lantoa.platform.data.sea.Sea;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(PostgresTestResource.class)
@QuarkusTestResource(Sea.class)
class InboxCleanupTest {

    @Inject
    InboxCleanup care;

    @Inject
    MessagingConfig config;

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    @Inject
    Harbour harbour;

    private String claimed(Duration ago) throws SQLException {
        String id = UUID.randomUUID().toString();
        try (Connection connection = database.getConnection();
                PreparedStatement insert =
                        connection.prepareStatement("INSERT INTO inbox_claim VALUES ('care', ?, ?)")) {
            insert.setString(1, id);
            insert.setObject(2, clock.instant().minus(ago).atOffset(ZoneOffset.UTC));
            insert.executeUpdate();
        }
        return id;
    }

    @Test
    void claimsOlderThanAWeekAreForgotten() throws SQLException {
        String old = claimed(Duration.ofDays(7).plusHours(1));
        String young = claimed(Duration.ofDays(7).minusHours(1));

        care.forget();

        assertThat(config.inboxKept()).isEqualTo(Duration.ofDays(7));
        assertThat(harbour.count("SELECT count(*) FROM inbox_claim WHERE event_id = ?", old))
                .isZero();
        assertThat(harbour.count("SELECT count(*) FROM inbox_claim WHERE event_id = ?", young))
                .isEqualTo(1);
    }
}
