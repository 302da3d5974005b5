package vn.lantoa.media.correction.effect;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.platform.web.time.ReportCalendar;

/**
 * What a correction does to the figures of its agency for one genre in one month: publications that are not withdrawn,
 * and works.
 *
 * @param calendar by which the month is cut
 * @param period the month's key
 * @param measure what a growth target counts of the genre; null where nothing
 * @param items how many publications
 * @param seconds how long they last
 * @param measured what the agency's works that are counted there come to by the usual definition (rules.md §3, §9);
 *     null where the genre has no measure
 */
@Schema(name = "CorrectionEffect")
public record EffectView(
        @Schema(description = "By which calendar the month is cut; each effect is told in both.")
        ReportCalendar calendar,

        @Schema(description = "The month's key, such as `2024-04`.")
        String period,

        @Schema(description = "The genre of the publications.")
        Genre genre,

        @Schema(description = "What a growth target counts of the genre; null where it counts nothing of it.") @Nullable
        Measure measure,

        @Schema(description = "Publications of the agency in the month, withdrawn ones aside.")
        BeforeAfterView items,

        @Schema(description = "How long they last together, in seconds.")
        BeforeAfterView seconds,

        @Schema(
                description = "What counts of the measure by the usual definition: works of a provincial agency,"
                        + " each once, where the publication is that stands for it, if that is new production, of"
                        + " which at most half is reused, for a political task or essential information. Another"
                        + " publication may come to stand for a work, in another month. Null where the genre has no"
                        + " measure.")
        @Nullable
        BeforeAfterView measured) {}
