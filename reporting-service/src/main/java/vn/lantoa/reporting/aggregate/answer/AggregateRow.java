package vn.lantoa.reporting.aggregate.answer;

import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a row of figures may hold; it is described, and never made. A row has the groups and measures that were asked
 * for: a group is null for what has no such value, a measure is null where nobody observed it (rules.md §9).
 */
@Schema(
        name = "AggregateRow",
        description = "One group of what was asked for. It has the groups and measures of the question and no others: a"
                + " group is null for items without such a value, a measure is null where nobody observed it.")
public record AggregateRow(
        @Schema(description = "The code of the press agency.") @Nullable
        String agency,

        @Schema(description = "The level of the press agency: PROVINCIAL, CENTRAL, OTHER_PROVINCE or FOREIGN.")
        @Nullable
        String agencyLevel,

        @Schema(description = "The report month.", examples = "2024-04") @Nullable
        String month,

        @Schema(description = "The report quarter.", examples = "2024-Q2") @Nullable
        String quarter,

        @Schema(description = "The report year.", examples = "2024") @Nullable
        String year,

        @Schema(description = "The genre of the items, such as NEWS.") @Nullable
        String genre,

        @Schema(description = "The channel, by the agency's own name; null: none was named.") @Nullable
        String channel,

        @Schema(
                description =
                        "The country in which the channel is published, as ISO 3166 has it; null: of no channel of"
                                + " the list that says so.",
                examples = "VN")
        @Nullable
        String channelCountry,

        @Schema(description = "The district of grassroots information; null: of no channel of the list that is in one.")
        @Nullable
        String district,

        @Schema(description = "The commune of that district; null: of no channel of the list that is in one.") @Nullable
        String commune,

        @Schema(description = "The primary language subtag.", examples = "vi") @Nullable
        String language,

        @Schema(
                description =
                        "The plan that the theme, clause or audience of the row belongs to; null: of no plan that is"
                                + " known.")
        @Nullable
        UUID planId,

        @Schema(description = "The code of the theme; null: items without a theme.") @Nullable
        String theme,

        @Schema(description = "What the items serve: POLITICAL_TASK, ESSENTIAL_INFORMATION or OTHER.") @Nullable
        String purpose,

        @Schema(description = "The code of the event; null: items of no event.") @Nullable
        String event,

        @Schema(description = "The path of the clause; null: items of no clause.") @Nullable
        String clause,

        @Schema(description = "The code of the audience; null: items that name none.") @Nullable
        String audience,

        @Nullable Long works,

        @Nullable Long publications,

        @Nullable Long seconds,

        @Nullable Long airtimeSeconds,

        @Nullable Long views,

        @Nullable Long viewsGained,

        @Nullable Long reach,

        @Nullable Long engagements,

        @Nullable Long observed,

        @Schema(description = "True where from or to cut the row's time; else it is left out.") @Nullable
        Boolean partial) {}
