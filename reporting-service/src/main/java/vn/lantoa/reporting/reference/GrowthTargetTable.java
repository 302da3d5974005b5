package vn.lantoa.reporting.reference;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.time.ReportCalendar;

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

    /** The newest state of a version known at the instant; where none was known then, the newest there is. */
    private static final String OF_VERSION = """
            SELECT * FROM growth_target WHERE id = ? AND definition_version = ?
            ORDER BY known_from <= coalesce(?::timestamptz, 'infinity') DESC, epoch DESC, version DESC LIMIT 1""";

    private static final String BASELINES =
            "SELECT * FROM growth_baseline WHERE target_id = ? AND epoch = ? AND version = ? ORDER BY agency, measure";

    private static final String OF_PLAN = "SELECT DISTINCT id FROM growth_target WHERE plan_id = ? ORDER BY id";

    private final Database database;

    GrowthTargetTable(Database database) {
        this.database = database;
    }

    private record Stored(GrowthTargetReplica target, long epoch, long version) {}

    /**
     * A target with its baselines.
     *
     * @param asOf null: now
     */
    public Optional<GrowthTargetReplica> find(UUID id, @Nullable Instant asOf) {
        return withBaselines(id, database.query(KNOWN, GrowthTargetTable::stored, id, asOf, asOf, asOf));
    }

    /** As {@link #find(UUID, Instant)}, by a version of its definition: the last state that had it (rules.md §3). */
    public Optional<GrowthTargetReplica> find(UUID id, int version, @Nullable Instant asOf) {
        return withBaselines(id, database.query(OF_VERSION, GrowthTargetTable::stored, id, version, asOf));
    }

    private Optional<GrowthTargetReplica> withBaselines(UUID id, List<Stored> states) {
        return states.stream().findFirst().map(found -> found.target()
                .with(database.query(BASELINES, GrowthTargetTable::baseline, id, found.epoch(), found.version())));
    }

    /** The targets that hang on a plan, as they are. */
    public List<GrowthTargetReplica> ofPlan(UUID planId) {
        return database.query(OF_PLAN, row -> row.uuid("id"), planId).stream()
                .flatMap(id -> find(id, null).stream())
                .filter(target -> planId.equals(target.planId()))
                .toList();
    }

    private static Stored stored(ResultColumns row) {
        GrowthTargetReplica target = new GrowthTargetReplica(
                row.uuid("id"),
                row.uuid("plan_id"),
                row.text("name"),
                row.text("agency_level"),
                row.texts("measures"),
                row.decimal("growth_percent"),
                row.decimal("tolerance_points"),
                row.integer("baseline_year"),
                row.integer("target_year"),
                row.constant("calendar", ReportCalendar.class),
                row.integer("definition_version"),
                row.text("state").equals("APPROVED"),
                List.of());
        return new Stored(target, row.bigint("epoch"), row.bigint("version"));
    }

    private static GrowthTargetReplica.Baseline baseline(ResultColumns row) {
        List<BigDecimal> months = row.list("months", BigDecimal.class);
        return new GrowthTargetReplica.Baseline(
                row.text("agency"),
                row.text("measure"),
                row.text("calendar"),
                months,
                row.decimal("year_value"),
                row.bool("approved"));
    }
}
