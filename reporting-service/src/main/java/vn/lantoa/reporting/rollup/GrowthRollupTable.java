package vn.lantoa.reporting.rollup;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.media.contract.GrowthTargetChanged;
import vn.lantoa.platform.data.messaging.EventJson;
import vn.lantoa.platform.data.messaging.EventType;
import vn.lantoa.platform.data.sql.Database;

/** What counts under each version of each growth target's definition (rules.md §3). */
@ApplicationScoped
public class GrowthRollupTable {

    public static final EventType<GrowthTargetChanged> TARGETS = EventType.of(GrowthTargetChanged.class);

    private static final String APPROVED_STATE = "APPROVED";

    /** Whatever hangs on a version, the version itself last. */
    private static final List<String> TABLES = List.of("growth_definition_genre", "growth_definition");

    /** Of versions that are gone; while intake goes on, a batch that began before may still add to them. */
    private static final String FORGET_CELLS = """
            DELETE FROM growth_cell c WHERE NOT EXISTS (
              SELECT FROM growth_definition d
              WHERE d.target_id = c.target_id AND d.definition_version = c.definition_version)""";

    private static final String KEYS = "target_id, definition_version, half_month, agency, measure";

    /**
     * A work counts by its representative, so by {@code works}, which is 1 for that alone; what is measured in seconds
     * by its seconds.
     */
    private static final String COUNTING =
            """
            SELECT g.target_id, g.definition_version, c.half_month, c.agency, g.measure, sum({adds}) AS value
            FROM {source} AS c
            JOIN growth_definition_genre g ON g.genre = c.genre
            JOIN growth_definition d ON d.target_id = g.target_id AND d.definition_version = g.definition_version
            WHERE {counts} AND {of}
            GROUP BY 1, 2, 3, 4, 5
            HAVING sum({adds}) <> 0
            """.replace("{adds}", GrowthCount.adds("c", "c.works")).replace("{counts}", GrowthCount.counts("c"));

    private static final String OF_VERSION = COUNTING.replace("{source}", "item_contribution")
            .replace("{of}", "d.target_id = ? AND d.definition_version = ?");

    static final CellTable TABLE = new CellTable(
            "growth_cell",
            List.of(KEYS.split(", ")),
            List.of("value"),
            // the table formats its query once more, for the source
            COUNTING.replace("%", "%%").replace("{source}", "%s").replace("{of}", "d.counted"));

    private static final String DEFINE = """
            WITH told AS MATERIALIZED (
              SELECT DISTINCT ON (id, "definitionVersion") *
              FROM json_to_recordset(?::json) AS t(id uuid, "definitionVersion" int, purposes varchar[],
                "newProductionOnly" boolean, "maxReuseRatio" numeric, "genreMap" json)
              ORDER BY id, "definitionVersion"),
            defined AS (
              INSERT INTO growth_definition (target_id, definition_version, purposes, new_production_only,
                max_reuse_ratio, counted, approved)
              SELECT id, "definitionVersion", coalesce(purposes, '{}'), "newProductionOnly", "maxReuseRatio", false,
                false
              FROM told
              ON CONFLICT DO NOTHING RETURNING target_id, definition_version)
            INSERT INTO growth_definition_genre (target_id, definition_version, genre, measure)
            SELECT DISTINCT d.target_id, d.definition_version, genre, m.key
            FROM defined d JOIN told t ON t.id = d.target_id AND t."definitionVersion" = d.definition_version,
              json_each(t."genreMap") AS m, json_array_elements_text(m.value) AS genre""";

    private static final String COUNTED =
            "UPDATE growth_definition SET counted = true WHERE target_id = ? AND definition_version = ?";

    private static final String APPROVED =
            "UPDATE growth_definition SET approved = true WHERE target_id = ? AND definition_version = ?";

    /** Drafts before the one that is told which never counted. */
    private static final String SURPASSED = """
            WHERE target_id = ? AND definition_version < ? AND definition_version <> ? AND definition_version IN (
              SELECT d.definition_version FROM growth_definition d WHERE d.target_id = ? AND NOT d.approved)""";

    private static final String UNKNOWN = """
            SELECT DISTINCT id, "definitionVersion"
            FROM json_to_recordset(?::json) AS t(id uuid, "definitionVersion" int)
            WHERE NOT EXISTS (SELECT FROM growth_definition d
                              WHERE d.target_id = t.id AND d.definition_version = t."definitionVersion")""";

    private final Database database;
    private final EventJson json;

    GrowthRollupTable(Database database, EventJson json) {
        this.database = database;
        this.json = json;
    }

    /** Those of the versions that are not known here. */
    public List<GrowthDefinition> undefined(List<GrowthDefinition> told) {
        List<Version> unknown = database.query(
                UNKNOWN, row -> new Version(row.uuid("id"), row.integer("definitionVersion")), json.write(told));
        return told.stream()
                .filter(one -> unknown.contains(new Version(one.id(), one.definitionVersion())))
                .toList();
    }

    /** Keeps new versions. Nothing is counted under them until {@link #count}. */
    public void define(List<GrowthDefinition> definitions) {
        if (!definitions.isEmpty()) {
            database.update(DEFINE, json.write(definitions));
        }
    }

    /**
     * Keeps whatever counted once, and of drafts the newest alone: each version that is kept makes each batch dearer.
     */
    public void settle(List<GrowthTargetChanged> told) {
        for (GrowthTargetChanged target : told) {
            if (APPROVED_STATE.equals(target.state())) {
                database.update(APPROVED, target.id(), target.definitionVersion());
            }
            GrowthTargetChanged.Draft draft = target.draft();
            if (draft != null) {
                TABLES.forEach(table -> database.update(
                        "DELETE FROM " + table + " " + SURPASSED,
                        target.id(),
                        draft.definitionVersion(),
                        target.definitionVersion(),
                        target.id()));
            }
        }
    }

    /** Whether a version waits to be counted. */
    public boolean isAnyUncounted() {
        return !uncounted().isEmpty();
    }

    /**
     * Counts what all facts say under the versions that wait for it, and follows the facts from then on. No fact may
     * change meanwhile.
     */
    public void count() {
        database.update(FORGET_CELLS);
        for (Version version : uncounted()) {
            database.update(
                    "INSERT INTO growth_cell (" + KEYS + ", value) " + OF_VERSION, version.target(), version.number());
            database.update(COUNTED, version.target(), version.number());
        }
    }

    private List<Version> uncounted() {
        return database.query(
                "SELECT target_id, definition_version FROM growth_definition WHERE NOT counted ORDER BY 1, 2",
                row -> new Version(row.uuid("target_id"), row.integer("definition_version")));
    }

    private record Version(UUID target, int number) {}
}
