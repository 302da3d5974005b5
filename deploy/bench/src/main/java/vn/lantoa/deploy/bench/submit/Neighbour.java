package vn.lantoa.deploy.bench.submit;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;

import vn.lantoa.deploy.bench.measure.Quiet;
import vn.lantoa.deploy.local.DatabaseAccess;
import vn.lantoa.deploy.local.LocalStack;
import vn.lantoa.deploy.local.client.HttpAnswer;
import vn.lantoa.deploy.local.client.HttpConnection;
import vn.lantoa.deploy.local.client.Tokens;

/**
 * Sets pgbench up: learns the statements from a real request, and gives it a copy of the media-service's database to
 * run them in.
 */
final class Neighbour {

    private static final String COPY = "media_b3";
    private static final String MARKER = "BBD-what-does-it-run";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LocalStack stack;
    private final Tokens tokens;
    private final URI door;

    /** @param door where it posts to: the gateway, or the media-service itself */
    Neighbour(LocalStack stack, Tokens tokens, URI door) {
        this.stack = stack;
        this.tokens = tokens;
        this.door = door;
    }

    Pgbench set(Path folder, int clients) throws IOException, SQLException {
        String script = PgbenchScript.of(learn(), MARKER);
        Path file = Pgbench.write(folder, script);
        copy();
        return new Pgbench(access(), file, clients);
    }

    /** A copy of the media-service's database, for another who does its job; no event waits in it. */
    DatabaseAccess copied() throws IOException, SQLException {
        post("BBD-warm-up");
        Quiet.await(stack);
        copy();
        return access();
    }

    private DatabaseAccess access() {
        return beside(COPY);
    }

    /** Another database of the media-service's server. */
    private DatabaseAccess beside(String name) {
        DatabaseAccess media = stack.database("media");
        return new DatabaseAccess(media.url().replaceFirst("/media$", "/" + name), media.user(), media.password());
    }

    /** Posts one item while PostgreSQL writes down every statement. The item before has filled the service's caches. */
    private List<Executed> learn() throws IOException, SQLException {
        DatabaseAccess media = stack.database("media");
        post("BBD-warm-up");
        execute(media, "ALTER SYSTEM SET log_statement = 'all'", "SELECT pg_reload_conf()");
        settle();
        post(MARKER);
        execute(media, "ALTER SYSTEM RESET log_statement", "SELECT pg_reload_conf()");
        settle();
        Path log = stack.settings().data().resolve("logs/postgres.log");
        return ServerLog.transactionWith(MARKER, "media", Files.readAllLines(log, StandardCharsets.UTF_8));
    }

    private void post(String externalId) throws IOException {
        try (HttpConnection wire = new HttpConnection(door, PATIENCE)) {
            HttpAnswer answer = wire.send(SampleItem.post(externalId, externalId, "2024-03-29T08:00:00+07:00")
                    .bearing(tokens.ofClient("press-bbd")));
            if (answer.status() != 201) {
                throw new IOException("an item is not taken: " + answer.status() + " " + answer.text());
            }
        }
    }

    /** Settings reach a session when it begins its next statement. */
    private static void settle() {
        LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
    }

    /** A copy needs the original without sessions for a moment; the service's pool opens new ones by itself. */
    private void copy() throws SQLException {
        DatabaseAccess admin = beside("postgres");
        execute(
                admin,
                "ALTER DATABASE media ALLOW_CONNECTIONS false",
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = 'media'");
        settle();
        execute(admin, "CREATE DATABASE " + COPY + " TEMPLATE media", "ALTER DATABASE media ALLOW_CONNECTIONS true");
    }

    /** What our relay deletes, pgbench leaves behind: away with it between rounds. */
    void sweep() throws SQLException {
        execute(access(), "TRUNCATE outbox");
    }

    String serverVersion() throws SQLException {
        DatabaseAccess media = stack.database("media");
        try (Connection connection = DriverManager.getConnection(media.url(), media.user(), media.password())) {
            return connection.getMetaData().getDatabaseProductVersion();
        }
    }

    private static void execute(DatabaseAccess database, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                Statement sql = connection.createStatement()) {
            for (String statement : statements) {
                sql.execute(statement);
            }
        }
    }
}
