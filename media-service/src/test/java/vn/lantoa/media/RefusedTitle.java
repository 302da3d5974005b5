package vn.lantoa.media;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** While it is open the database refuses items of one title: a rule that no reader of lines knows. */
public final class RefusedTitle implements AutoCloseable {

    private static final String REFUSE =
            "ALTER TABLE content_item ADD CONSTRAINT refused_title CHECK (title <> '%s') NOT VALID";

    /** @param title without quotation marks */
    public RefusedTitle(String title) {
        execute(REFUSE.formatted(title));
    }

    private static void execute(String statement) {
        Config config = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                        config.getValue("quarkus.datasource.jdbc.url", String.class),
                        config.getValue("quarkus.flyway.username", String.class),
                        config.getValue("quarkus.flyway.password", String.class));
                Statement sql = owner.createStatement()) {
            sql.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        execute("ALTER TABLE content_item DROP CONSTRAINT refused_title");
    }
}
