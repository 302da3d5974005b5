package vn.lantoa.deploy.bench.plans;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

import vn.lantoa.deploy.local.DatabaseAccess;

/** The task-service's database: filled with plans, and asked without the service. */
final class PlanTables implements AutoCloseable {

    private static final String SUBJECTS = """
            SELECT DISTINCT ON (plan_id) plan_id, issuer_code, lead, task.id, current_date - 180
            FROM task JOIN plan ON plan.id = plan_id
            ORDER BY plan_id, md5(task.id::text)""";

    /** Plans in force that one agency carries out alone, with its tasks in the order of their ids. */
    private static final String ALONE = """
            SELECT plan_id, min(lead), string_agg(task.id::text, ',' ORDER BY task.id)
            FROM task JOIN plan ON plan.id = plan_id AND plan.status = 'ISSUED'
            GROUP BY plan_id HAVING count(DISTINCT lead) = 1 ORDER BY plan_id""";

    private static final BareSql LINES = BareSql.of("""
            SELECT sha256 FROM task_line JOIN task ON task.id = task_id
            WHERE task_line.plan_id = {plan} AND title LIKE '%' || {name} || '%'""");

    private static final Duration SENT = Duration.ofMinutes(2);
    private static final long LOOK = 20;

    private final Connection connection;

    PlanTables(DatabaseAccess task) throws SQLException {
        connection = DriverManager.getConnection(task.url(), task.user(), task.password());
    }

    /** A plan that one agency carries out alone. */
    record Alone(UUID plan, String agency, List<UUID> tasks) {}

    /** Fills the empty tables of a service that runs; what follows begins behind a checkpoint. */
    void fill(PlanCounts counts) throws SQLException {
        execute(counts.in(PlanQuestion.text("plans.sql")));
        execute("VACUUM (ANALYZE)");
        execute("CHECKPOINT");
    }

    /** A subject of each plan, to ask about. */
    List<PlanSubject> subjects() throws SQLException {
        List<PlanSubject> all = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(SUBJECTS)) {
            while (row.next()) {
                all.add(new PlanSubject(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getString(3),
                        row.getObject(4, UUID.class),
                        row.getObject(5, LocalDate.class)));
            }
        }
        return all;
    }

    List<Alone> alone() throws SQLException {
        List<Alone> all = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(ALONE)) {
            while (row.next()) {
                List<UUID> tasks = Stream.of(row.getString(3).split(","))
                        .map(UUID::fromString)
                        .toList();
                all.add(new Alone(row.getObject(1, UUID.class), row.getString(2), tasks));
            }
        }
        return all;
    }

    /** How many tasks there are. */
    long tasks() throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT count(*) FROM task")) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The keys of the lines of a file whose titles have a name. */
    List<String> lines(UUID plan, String name) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (PreparedStatement sql = LINES.on(connection, Map.of("plan", plan, "name", name));
                ResultSet row = sql.executeQuery()) {
            while (row.next()) {
                lines.add(row.getString(1));
            }
        }
        return lines;
    }

    /**
     * Asks once and reads all rows.
     *
     * @return how long that took, in nanoseconds
     * @throws SQLException also when there are none
     */
    long ask(BareSql query, Map<String, ?> values) throws SQLException {
        int rows = 0;
        long begin = System.nanoTime();
        try (PreparedStatement sql = query.on(connection, values);
                ResultSet row = sql.executeQuery()) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                rows++;
                for (int column = 1; column <= columns; column++) {
                    row.getString(column);
                }
            }
        }
        long taken = System.nanoTime() - begin;
        if (rows == 0) {
            throw new SQLException("no row of " + query + " with " + values);
        }
        return taken;
    }

    /**
     * Runs statements in one transaction and takes them back.
     *
     * @return how long they took, in nanoseconds
     */
    long write(BareSql statements, Map<String, ?> values) throws SQLException {
        connection.setAutoCommit(false);
        try {
            long begin = System.nanoTime();
            try (PreparedStatement sql = statements.on(connection, values)) {
                sql.execute();
            }
            return System.nanoTime() - begin;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }

    /** Waits until the events of what was written are sent, so that they slow down nothing else. */
    void awaitSent() throws SQLException {
        long begin = System.nanoTime();
        while (isToSend()) {
            if (System.nanoTime() - begin > SENT.toNanos()) {
                throw new SQLException("events are not sent within " + SENT);
            }
            LockSupport.parkNanos(Duration.ofMillis(LOOK).toNanos());
        }
    }

    private boolean isToSend() throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery("SELECT EXISTS (SELECT FROM outbox)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    private void execute(String statements) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statements);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
