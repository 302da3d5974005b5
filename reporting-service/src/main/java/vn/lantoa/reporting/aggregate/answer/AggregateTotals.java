package vn.lantoa.reporting.aggregate.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the totals may hold; it is described, and never made. They have the measures that were asked for. */
@Schema(
        name = "AggregateTotals",
        description = "The measures of the question over everything that it asks for: rows that overlap count once. A"
                + " measure is null where nobody observed it.")
public record AggregateTotals(
        @Schema(description = "Works, each counted where its representative is.") @Nullable
        Long works,

        @Schema(description = "Publications that were not withdrawn.") @Nullable
        Long publications,

        @Schema(description = "How many seconds the works last.") @Nullable
        Long seconds,

        @Schema(description = "How many seconds the publications last.") @Nullable
        Long airtimeSeconds,

        @Schema(description = "Views as last observed; null: none was observed.") @Nullable
        Long views,

        @Schema(description = "Views that observations of the time added, maybe negative; null: none was observed.")
        @Nullable
        Long viewsGained,

        @Schema(description = "Reported reach as last observed; null: none was observed.") @Nullable
        Long reach,

        @Schema(description = "Engagements as last observed; null: none was observed.") @Nullable
        Long engagements,

        @Schema(description = "Publications of which anything was observed.") @Nullable
        Long observed) {}
