package vn.lantoa.media.reference;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import vn.lantoa.event.contract.EventChanged;
import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.messaging.ToldRows;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;

/** The tables of this feature. An event that is older than what they hold changes nothing. */
@ApplicationScoped
class MediaReferenceTable {

    private static final String KEEP_PLAN = """
            INSERT INTO reference_plan AS known (id, epoch, version, status, top_level, start_on, end_on)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET epoch = EXCLUDED.epoch, version = EXCLUDED.version, status = EXCLUDED.status,
              top_level = EXCLUDED.top_level, start_on = EXCLUDED.start_on, end_on = EXCLUDED.end_on
            WHERE (EXCLUDED.epoch, EXCLUDED.version) > (known.epoch, known.version)""";

    private static final String KEEP_CLAUSES = """
            INSERT INTO reference_clauses AS known (plan_id, epoch, version, clause_paths, theme_codes)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (plan_id) DO UPDATE SET epoch = EXCLUDED.epoch, version = EXCLUDED.version,
              clause_paths = EXCLUDED.clause_paths, theme_codes = EXCLUDED.theme_codes
            WHERE (EXCLUDED.epoch, EXCLUDED.version) > (known.epoch, known.version)""";

    private static final String KEEP_EVENT = "INSERT INTO reference_event (code) VALUES (?) ON CONFLICT DO NOTHING";

    private static final String READ_PLANS = """
            SELECT plan.id, status, top_level, start_on, end_on, clause_paths, theme_codes
            FROM reference_plan AS plan LEFT JOIN reference_clauses ON plan_id = plan.id""";

    private static final String READ_EVENTS = "SELECT code FROM reference_event";

    private final DataSource database;
    private final ToldRows told;

    MediaReferenceTable(DataSource database) {
        this.database = database;
        this.told = new ToldRows(database);
    }

    void keepPlans(List<RecordedEvent<PlanChanged>> events) {
        told.keep(KEEP_PLAN, events, (row, plan) -> {
            row.setObject(1, plan.id());
            row.setString(4, plan.status());
            row.setBoolean(5, plan.topLevel());
            row.setObject(6, plan.startOn());
            row.setObject(7, plan.endOn());
        });
    }

    void keepClauses(List<RecordedEvent<ClausesChanged>> events) {
        told.keep(KEEP_CLAUSES, events, (row, plan) -> {
            row.setObject(1, plan.planId());
            List<String> paths =
                    plan.clauses().stream().map(ClausesChanged.Clause::path).toList();
            List<String> themes =
                    plan.themes().stream().map(ClausesChanged.Theme::code).toList();
            row.setArray(4, texts(row.getConnection(), paths));
            row.setArray(5, texts(row.getConnection(), themes));
        });
    }

    void keepEvents(List<RecordedEvent<EventChanged>> events) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP_EVENT)) {
            for (RecordedEvent<EventChanged> event : events) {
                keep.setString(1, event.data().code());
                keep.addBatch();
            }
            keep.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("events cannot be kept", e);
        }
    }

    KnownCodes read() {
        try (Connection connection = database.getConnection()) {
            return new KnownCodes(plans(connection), events(connection));
        } catch (SQLException e) {
            throw new PersistenceException("what is known of plans and events cannot be read", e);
        }
    }

    private static List<PlanReference> plans(Connection connection) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ_PLANS);
                ResultSet rows = read.executeQuery()) {
            List<PlanReference> plans = new ArrayList<>();
            while (rows.next()) {
                plans.add(new PlanReference(
                        rows.getObject(1, UUID.class),
                        rows.getString(2),
                        rows.getBoolean(3),
                        rows.getObject(4, LocalDate.class),
                        rows.getObject(5, LocalDate.class),
                        set(rows.getArray(6)),
                        set(rows.getArray(7))));
            }
            return plans;
        }
    }

    private static Set<String> events(Connection connection) throws SQLException {
        try (PreparedStatement read = connection.prepareStatement(READ_EVENTS);
                ResultSet rows = read.executeQuery()) {
            Set<String> codes = new HashSet<>();
            while (rows.next()) {
                codes.add(rows.getString(1));
            }
            return codes;
        }
    }

    private static Array texts(Connection connection, Collection<String> values) throws SQLException {
        return connection.createArrayOf("varchar", values.toArray());
    }

    private static Set<String> set(Array values) throws SQLException {
        return values == null ? null : Set.copyOf(List.of((String[]) values.getArray()));
    }
}
