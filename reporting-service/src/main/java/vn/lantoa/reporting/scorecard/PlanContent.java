package vn.lantoa.reporting.scorecard;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.reporting.scorecard.verdict.Cause;
import vn.lantoa.reporting.scorecard.verdict.Light;

/**
 * What the press published of a plan (rules.md §9): each work once, however many themes and clauses it names.
 *
 * @param works those whose representative is of the plan
 * @param publications with every repetition
 * @param views of the publications, as last observed; null where nobody observed any
 * @param observed publications of which anything was observed
 * @param themes the same works by theme, which overlap; what names none comes last, without a theme
 * @param clauses the same works by clause, which overlap; what names none comes last, without a clause
 */
@Schema(name = "ScorecardPlanContent")
public record PlanContent(
        Light state,
        Cause reason,

        @Schema(description = "Works whose representative is of the plan, each once.")
        long works,

        @Schema(description = "Publications of the plan, with every repetition.")
        long publications,

        @Nullable Long views,
        long observed,

        @Schema(description = "The same by theme; an item of several themes is in each, one of none in the last.")
        List<OfTheme> themes,

        @Schema(description = "The same by clause; an item of several clauses is in each, one of none in the last.")
        List<OfClause> clauses) {

    static PlanContent of(Sums all, List<OfTheme> themes, List<OfClause> clauses) {
        return new PlanContent(
                Light.NEUTRAL, Cause.NO_MARK, all.works, all.publications, all.views, all.observed, themes, clauses);
    }

    /** What is counted once. */
    record Sums(long works, long publications, @Nullable Long views, long observed) {

        static final Sums NOTHING = new Sums(0, 0, null, 0);
    }

    /**
     * What the press published of one of the plan's themes.
     *
     * @param theme null: of none
     * @param label null where the plan has no such theme
     */
    @Schema(name = "ScorecardThemeContent")
    public record OfTheme(
            @Schema(description = "The code of the theme; null: items that name none.") @Nullable
            String theme,

            @Schema(description = "The words of the theme; null where the plan has none of this code.") @Nullable
            String label,

            @Schema(description = "Works whose representative names the theme.")
            long works,

            @Schema(description = "Publications that name the theme.")
            long publications) {}

    /**
     * What the press published of one of the plan's clauses.
     *
     * @param clause null: of none
     */
    @Schema(name = "ScorecardClauseContent")
    public record OfClause(
            @Schema(description = "The path of the clause; null: items that name none.") @Nullable
            String clause,

            @Schema(description = "Works whose representative names the clause.")
            long works,

            @Schema(description = "Publications that name the clause.")
            long publications) {}
}
