package vn.lantoa.deploy.embedded.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;

import org.postgresql.Driver;

import vn.lantoa.deploy.embedded.process.StartException;

/** What the superuser does: asks whether the server answers, creates databases and logins. */
final class PostgresAdmin {

    private static final String MAINTENANCE = "postgres";
    private static final String WRONG_PASSWORD = "28P01";

    private final PostgresSettings settings;

    PostgresAdmin(PostgresSettings settings) {
        this.settings = settings;
    }

    /** @throws StartException when the server answers, but not to our password */
    boolean answers() {
        try (Connection connection = connect(MAINTENANCE)) {
            return connection.isValid(1);
        } catch (SQLException e) {
            if (WRONG_PASSWORD.equals(e.getSQLState())) {
                throw new StartException(
                        settings + " does not know the password it is started with: the data folder is from elsewhere",
                        e);
            }
            return false;
        }
    }

    /**
     * One at a time: two that change the rights of the same database at once fail with "tuple concurrently updated".
     */
    synchronized void create(ServiceDatabase database, Optional<String> icuLocale) {
        try (Connection connection = connect(MAINTENANCE);
                Statement sql = connection.createStatement()) {
            login(connection, database.owner(), database.ownerPassword());
            login(connection, database.app(), database.appPassword());
            if (!exists(connection, "select 1 from pg_database where datname = ?", database.name())) {
                sql.execute("create database " + database.name() + " owner " + database.owner()
                        + icuLocale.map(PostgresAdmin::collatedBy).orElse(""));
            }
            sql.execute("revoke all on database " + database.name() + ", postgres, template1 from public");
            sql.execute("grant connect on database " + database.name() + " to " + database.app());
        } catch (SQLException e) {
            throw new StartException(database + " cannot be created: " + e.getMessage(), e);
        }
        try (Connection connection = connect(database.name());
                Statement sql = connection.createStatement()) {
            sql.execute("revoke all on schema public from public");
        } catch (SQLException e) {
            throw new StartException(database + " cannot be closed to the public: " + e.getMessage(), e);
        }
    }

    /** Another collation than the cluster's needs the template that holds no text yet. */
    private static String collatedBy(String icuLocale) {
        return " template template0 locale_provider icu icu_locale '" + icuLocale + "'";
    }

    void drop(String database) {
        try (Connection connection = connect(MAINTENANCE);
                Statement sql = connection.createStatement()) {
            sql.execute("drop database if exists " + database + " with (force)");
        } catch (SQLException e) {
            throw new StartException("database " + database + " cannot be dropped: " + e.getMessage(), e);
        }
    }

    private static void login(Connection connection, String name, String password) throws SQLException {
        boolean known = exists(connection, "select 1 from pg_roles where rolname = ?", name);
        try (Statement sql = connection.createStatement()) {
            sql.execute((known ? "alter role " : "create role ") + name
                    + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls password '" + password
                    + "'");
        }
    }

    private static boolean exists(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Not through DriverManager, which does not see a driver of another class loader. */
    private Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", "postgres");
        properties.setProperty("password", settings.password());
        properties.setProperty("connectTimeout", "2");
        properties.setProperty("loginTimeout", "2");
        properties.setProperty("socketTimeout", "30");
        Connection connection = new Driver().connect(PostgresServer.jdbcUrl(settings.port(), database), properties);
        if (connection == null) {
            throw new SQLException("not a PostgreSQL URL");
        }
        return connection;
    }
}
