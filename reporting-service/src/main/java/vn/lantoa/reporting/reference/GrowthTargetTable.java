package vn.lantoa.reporting.reference;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.database.Columns;
import vn.lantoa.reporting.database.Rows;

/** The growth targets, each state that was told of. */
@ApplicationScoped
public class GrowthTargetTable {

    /** The newest state known at the instant; where none was known then, the oldest there is. */
    private static final String KNOWN = """
            SELECT * FROM growth_target WHERE id = ?
            ORDER BY known_from <= coalesce(?::timestamptz, 'infinity') DESC,
                     CASE WHEN known_from <= coalesce(?::timestamptz, 'infinity') THEN epoch ELSE -epoch END DESC,
                     CASE WHEN known_from <= coalesce(?::timestamptz, 'infinity') THEN version ELSE -version END DESC
            LIMIT 1""";

    private static final String BASELINES =
            "SELECT * FROM growth_baseline WHERE target_id = ? AND epoch = ? AND version = ? ORDER BY agency, measure";

    private static final String OF_PLAN = "SELECT DISTINCT id FROM growth_target WHERE plan_id = ? ORDER BY id";

    private final Rows rows;

    GrowthTargetTable(Rows rows) {
        this.rows = rows;
    }

    private record Stored(GrowthTargetReplica target, long epoch, long version) {}

    /**
     * A target with its baselines.
     *
     * @param asOf null: now
     */
    public Optional<GrowthTargetReplica> find(UUID id, Instant asOf) {
        return rows.read(KNOWN, GrowthTargetTable::stored, id, asOf, asOf, asOf).stream()
                .findFirst()
                .map(found -> found.target()
                        .with(rows.read(BASELINES, GrowthTargetTable::baseline, id, found.epoch(), found.version())));
    }

    /** The targets that hang on a plan, as they are. */
    public List<GrowthTargetReplica> ofPlan(UUID planId) {
        return rows.read(OF_PLAN, row -> Columns.uuid(row, "id"), planId).stream()
                .flatMap(id -> find(id, null).stream())
                .filter(target -> planId.equals(target.planId()))
                .toList();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        GrowthTargetReplica target = new GrowthTargetReplica(
                Columns.uuid(row, "id"),
                Columns.uuid(row, "plan_id"),
                row.getString("name"),
                row.getString("agency_level"),
                Columns.list(row, "measures"),
                row.getBigDecimal("growth_percent"),
                row.getBigDecimal("tolerance_points"),
                row.getInt("baseline_year"),
                row.getInt("target_year"),
                ReportCalendar.valueOf(row.getString("calendar")),
                row.getInt("definition_version"),
                row.getString("state").equals("APPROVED"),
                List.of());
        return new Stored(target, row.getLong("epoch"), row.getLong("version"));
    }

    private static GrowthTargetReplica.Baseline baseline(ResultSet row) throws SQLException {
        List<BigDecimal> months = Columns.list(row, "months");
        return new GrowthTargetReplica.Baseline(
                row.getString("agency"),
                row.getString("measure"),
                row.getString("calendar"),
                months,
                row.getBigDecimal("year_value"),
                row.getBoolean("approved"));
    }
}
