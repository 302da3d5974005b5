package vn.lantoa.deploy.bench.plans;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

import vn.lantoa.deploy.local.DatabaseAccess;

/** The task-service's database: filled with plans, and asked without the service. */
final class PlanTables implements AutoCloseable {

    private static final String SUBJECTS = """
            SELECT DISTINCT ON (plan_id) plan_id, lead, id, current_date - 180 FROM task
            ORDER BY plan_id, md5(id::text)""";

    /** Plans in force that one agency carries out alone, with its tasks in the order of their ids. */
    private static final String ALONE = """
            SELECT plan_id::text, min(lead), string_agg(task.id::text, ',' ORDER BY task.id)
            FROM task JOIN plan ON plan.id = plan_id AND plan.status = 'ISSUED'
            GROUP BY plan_id HAVING count(DISTINCT lead) = 1 ORDER BY plan_id""";

    private final Connection connection;

    PlanTables(DatabaseAccess task) throws SQLException {
        connection = DriverManager.getConnection(task.url(), task.user(), task.password());
    }

    /** A plan that one agency carries out alone. */
    record Alone(String plan, String agency, List<String> tasks) {}

    /** Fills the empty tables of a service that runs; what follows begins behind a checkpoint. */
    void fill(PlanCounts counts) throws SQLException {
        execute(counts.in(PlanQuestion.text("plans.sql")));
        execute("VACUUM (ANALYZE)");
        execute("CHECKPOINT");
    }

    /** One of each plan. */
    List<PlanSubject> subjects() throws SQLException {
        List<PlanSubject> all = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(SUBJECTS)) {
            while (row.next()) {
                all.add(new PlanSubject(row.getString(1), row.getString(2), row.getString(3), row.getString(4)));
            }
        }
        return all;
    }

    List<Alone> alone() throws SQLException {
        List<Alone> all = new ArrayList<>();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(ALONE)) {
            while (row.next()) {
                List<String> tasks = List.of(row.getString(3).split(","));
                all.add(new Alone(row.getString(1), row.getString(2), tasks));
            }
        }
        return all;
    }

    /**
     * Asks once and reads all rows.
     *
     * @return how long that took, in nanoseconds
     */
    long ask(String query) throws SQLException {
        long begin = System.nanoTime();
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            int columns = row.getMetaData().getColumnCount();
            while (row.next()) {
                for (int column = 1; column <= columns; column++) {
                    row.getString(column);
                }
            }
        }
        return System.nanoTime() - begin;
    }

    /**
     * Runs statements in one transaction and takes them back.
     *
     * @return how long they took, in nanoseconds
     */
    long write(String statements) throws SQLException {
        connection.setAutoCommit(false);
        try {
            long begin = System.nanoTime();
            execute(statements);
            return System.nanoTime() - begin;
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
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
