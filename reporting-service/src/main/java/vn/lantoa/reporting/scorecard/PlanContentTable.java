package vn.lantoa.reporting.scorecard;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.sql.Database;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.reporting.metric.AggregateMeasure;

/** Reads what the press published of a plan, from sums: the number of facts does not matter. */
@ApplicationScoped
class PlanContentTable {

    private static final String WHOLE = """
            SELECT coalesce(sum(works), 0)::bigint AS works, coalesce(sum(publications), 0)::bigint AS publications,
                   CASE WHEN sum(views_observed) > 0 THEN sum(views)::bigint END AS views,
                   coalesce(sum(observed), 0)::bigint AS observed
            FROM rollup_plan WHERE plan_id = ?""";

    private static final String THEMES = """
            SELECT r.theme, max(t.label) AS label, sum(r.works)::bigint AS works,
                   sum(r.publications)::bigint AS publications
            FROM rollup_theme r LEFT JOIN theme t ON t.plan_id = r.plan_id AND t.code = r.theme
            WHERE r.plan_id = ? GROUP BY r.theme HAVING sum(r.publications) > 0
            ORDER BY r.theme COLLATE "vi-x-icu\"""";

    private static final String CLAUSES = """
            SELECT r.clause, r.works, r.publications
            FROM rollup_plan_clause r LEFT JOIN clause c ON c.plan_id = r.plan_id AND c.path = r.clause
            WHERE r.plan_id = ? AND r.publications > 0 ORDER BY c.ordinal, r.clause COLLATE "vi-x-icu\"""";

    /** A row for each clause. */
    private static final String OF_CLAUSES = """
            SELECT clause, works, publications FROM rollup_plan_clause
            WHERE plan_id = ? AND clause = coalesce(?, clause)""";

    private static final String MEASURES = Arrays.stream(AggregateMeasure.values())
            .map(measure -> measure.sum() + " AS " + measure.column())
            .collect(Collectors.joining(", ", "SELECT ", " FROM rollup_plan WHERE plan_id = ?"));

    private final Database database;

    PlanContentTable(Database database) {
        this.database = database;
    }

    /** Of the plan as a whole. */
    PlanContent of(UUID planId) {
        PlanContent.Sums all = database.queryOne(
                        WHOLE,
                        row -> new PlanContent.Sums(
                                row.bigint("works"),
                                row.bigint("publications"),
                                row.bigint("views"),
                                row.bigint("observed")),
                        planId)
                .orElse(PlanContent.Sums.NOTHING);
        return PlanContent.of(all, themes(planId), clauses(planId));
    }

    /** What each measure says of the plan; without those that nobody observed. */
    Map<AggregateMeasure, BigDecimal> measures(UUID planId) {
        return database.queryOne(MEASURES, PlanContentTable::measures, planId).orElse(Map.of());
    }

    private static Map<AggregateMeasure, BigDecimal> measures(ResultColumns row) {
        Map<AggregateMeasure, BigDecimal> measures = new EnumMap<>(AggregateMeasure.class);
        for (AggregateMeasure measure : AggregateMeasure.values()) {
            Long value = row.bigint(measure.column());
            if (value != null) {
                measures.put(measure, BigDecimal.valueOf(value));
            }
        }
        return measures;
    }

    /**
     * What was published for clauses, by their paths.
     *
     * @param path the one clause; null: all of the plan
     */
    Map<String, ContentPart> ofClauses(UUID planId, @Nullable String path) {
        Map<String, ContentPart> content = new HashMap<>();
        database.query(
                OF_CLAUSES,
                row -> content.put(row.text("clause"), ContentPart.of(row.bigint("works"), row.bigint("publications"))),
                planId,
                path);
        return content;
    }

    private List<PlanContent.OfTheme> themes(UUID planId) {
        return database.query(
                THEMES,
                row -> new PlanContent.OfTheme(
                        row.text("theme"), row.text("label"), row.bigint("works"), row.bigint("publications")),
                planId);
    }

    /** In the document's order; those that the plan does not have behind them, and what names none at the end. */
    private List<PlanContent.OfClause> clauses(UUID planId) {
        return database.query(
                CLAUSES,
                row -> new PlanContent.OfClause(row.text("clause"), row.bigint("works"), row.bigint("publications")),
                planId);
    }
}
