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

    /** The draft of a version, of the newest state known at the instant that had it; else of the newest there is. */
    private static final String DRAFT_OF_VERSION = """
            SELECT t.id, d."planId" AS plan_id, d.name, d."agencyLevel" AS agency_level, d.measures,
                   d."growthPercent" AS growth_percent, d."tolerancePoints" AS tolerance_points,
                   d."baselineYear" AS baseline_year, d."targetYear" AS target_year, d.calendar,
                   d."definitionVersion" AS definition_version, 'DRAFT' AS state, t.epoch, t.version
            FROM growth_target t, jsonb_to_record(t.draft) AS d("planId" uuid, name text, "agencyLevel" text,
                   measures varchar[], "growthPercent" numeric, "tolerancePoints" numeric, "baselineYear" integer,
                   "targetYear" integer, calendar text, "definitionVersion" integer)
            WHERE t.id = ? AND d."definitionVersion" = ?
            ORDER BY t.known_from <= coalesce(?::timestamptz, 'infinity') DESC, t.epoch DESC, t.version DESC LIMIT 1""";

    private static final String DRAFT_BASELINES = """
            SELECT b.agency, b.measure, b.calendar, b.months, b.value AS year_value, b.approved
            FROM growth_target t, jsonb_to_recordset(t.draft -> 'baselines') AS b(agency text, measure text,
                   calendar text, months numeric[], value numeric, approved boolean)
            WHERE t.id = ? AND t.epoch = ? AND t.version = ? ORDER BY 1, 2""";

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
        return with(BASELINES, database.query(KNOWN, GrowthTargetTable::stored, id, asOf, asOf, asOf));
    }

    /** As {@link #find(UUID, Instant)}, by a version of its definition: the last state that had it (rules.md §3). */
    public Optional<GrowthTargetReplica> find(UUID id, int version, @Nullable Instant asOf) {
        return with(BASELINES, database.query(OF_VERSION, GrowthTargetTable::stored, id, version, asOf));
    }

    /** A version of its definition that waits, or waited, for approval, with the baselines as that would leave them. */
    public Optional<GrowthTargetReplica> findDraft(UUID id, int version, @Nullable Instant asOf) {
        return with(DRAFT_BASELINES, database.query(DRAFT_OF_VERSION, GrowthTargetTable::stored, id, version, asOf))
                .map(GrowthTargetReplica::asIfApproved);
    }

    private Optional<GrowthTargetReplica> with(String baselines, List<Stored> states) {
        return states.stream().findFirst().map(found -> found.target()
                .with(database.query(
                        baselines, GrowthTargetTable::baseline, found.target().id(), found.epoch(), found.version())));
    }

    /**
     * The targets that hang on a plan.
     *
     * @param asOf as they were known then; null: as they are
     */
    public List<GrowthTargetReplica> ofPlan(UUID planId, @Nullable Instant asOf) {
        return database.query(OF_PLAN, row -> row.uuid("id"), planId).stream()
                .flatMap(id -> find(id, asOf).stream())
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
