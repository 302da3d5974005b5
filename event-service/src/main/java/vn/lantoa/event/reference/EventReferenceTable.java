package vn.lantoa.event.reference;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;

import vn.lantoa.platform.data.messaging.RecordedEvent;
import vn.lantoa.platform.data.messaging.ToldRows;
import vn.lantoa.task.contract.AgencyChanged;
import vn.lantoa.task.contract.ClausesChanged;
import vn.lantoa.task.contract.PlanChanged;

/** The tables of this feature. An event that is older than what they hold changes nothing. */
@ApplicationScoped
class EventReferenceTable {

    private static final String KEEP_AGENCY = """
            INSERT INTO reference_agency AS known (code, epoch, version, predecessors) VALUES (?, ?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET epoch = EXCLUDED.epoch, version = EXCLUDED.version,
              predecessors = EXCLUDED.predecessors
            WHERE (EXCLUDED.epoch, EXCLUDED.version) > (known.epoch, known.version)""";

    private static final String KEEP_PLAN = """
            INSERT INTO reference_plan AS known (id, epoch, version) VALUES (?, ?, ?)
            ON CONFLICT (id) DO UPDATE SET epoch = EXCLUDED.epoch, version = EXCLUDED.version
            WHERE (EXCLUDED.epoch, EXCLUDED.version) > (known.epoch, known.version)""";

    private static final String KEEP_CLAUSES = """
            INSERT INTO reference_clauses AS known (plan_id, epoch, version, clause_paths, theme_codes)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (plan_id) DO UPDATE SET epoch = EXCLUDED.epoch, version = EXCLUDED.version,
              clause_paths = EXCLUDED.clause_paths, theme_codes = EXCLUDED.theme_codes
            WHERE (EXCLUDED.epoch, EXCLUDED.version) > (known.epoch, known.version)""";

    private final DataSource database;
    private final ToldRows told;

    EventReferenceTable(DataSource database) {
        this.database = database;
        this.told = new ToldRows(database);
    }

    void keepAgencies(List<RecordedEvent<AgencyChanged>> events) {
        told.keep(KEEP_AGENCY, events, (row, agency) -> {
            row.setString(1, agency.code());
            row.setArray(4, texts(row.getConnection(), agency.predecessors()));
        });
    }

    void keepPlans(List<RecordedEvent<PlanChanged>> events) {
        told.keep(KEEP_PLAN, events, (row, plan) -> row.setObject(1, plan.id()));
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

    /** The first column of what the query finds for these values, as text. A collection becomes an array. */
    Set<String> read(String query, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                if (values[i] instanceof Collection<?> many) {
                    select.setArray(i + 1, texts(connection, many));
                } else {
                    select.setObject(i + 1, values[i]);
                }
            }
            try (ResultSet rows = select.executeQuery()) {
                Set<String> found = new HashSet<>();
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
                return found;
            }
        } catch (SQLException e) {
            throw new PersistenceException("what is known of other services cannot be read", e);
        }
    }

    private static Array texts(Connection connection, Collection<?> values) throws SQLException {
        return connection.createArrayOf("varchar", values.toArray());
    }
}
