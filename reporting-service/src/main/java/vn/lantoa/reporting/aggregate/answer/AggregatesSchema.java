package vn.lantoa.reporting.aggregate.answer;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.completeness.CompletenessView;

/** How {@link AggregatesView} is described to clients, with what its rows and totals may hold; it is never made. */
@Schema(name = "Aggregates")
public record AggregatesSchema(
        @Schema(description = "How months are cut.") ReportCalendar calendar,

        @Schema(description = "What was known at this instant is in.")
        Instant asOf,

        @Schema(description = "Whether the figures of that instant can still change.")
        AsOfState asOfState,

        @Schema(description = "Everything recorded until then is in; null while a topic has not been read yet.")
        @Nullable
        Instant watermark,

        @Schema(description = "One for each group that has anything, by the groups, text in Vietnamese order.")
        List<AggregateRow> rows,

        @Schema(description = "The measures without groups.")
        AggregateTotals totals,

        @Schema(description = "The groups whose rows do not add up, because an item may be in several of them.")
        List<String> overlapping,

        @Schema(description = "How much of it is declared complete.")
        CompletenessView completeness,

        @Schema(description = "Codes that a filter names and nobody told of here yet.")
        List<CodeWarning> warnings) {}
