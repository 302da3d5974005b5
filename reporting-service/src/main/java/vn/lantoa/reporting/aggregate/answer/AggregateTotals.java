package vn.lantoa.reporting.aggregate.answer;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the totals may hold; it is described, and never made. They have the measures that were asked for. */
@Schema(
        name = "AggregateTotals",
        description = "The measures of the question over everything that it asks for: rows that overlap count once. A"
                + " measure is null where nobody observed it.")
public record AggregateTotals(
        @Nullable Long works,

        @Nullable Long publications,

        @Nullable Long seconds,

        @Nullable Long airtimeSeconds,

        @Nullable Long views,

        @Nullable Long viewsGained,

        @Nullable Long reach,

        @Nullable Long engagements,

        @Nullable Long observed) {}
