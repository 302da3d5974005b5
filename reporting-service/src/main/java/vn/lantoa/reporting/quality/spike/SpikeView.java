package vn.lantoa.reporting.quality.spike;

import java.math.BigDecimal;
import java.time.YearMonth;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.reporting.growth.rule.GrowthMeasure;

/**
 * A month of a press agency that is unlike the twelve before it: a prompt to look, no verdict.
 *
 * @param value publications of the measure's genres, or their seconds
 * @param mean of the twelve months before
 */
@Schema(name = "Spike")
public record SpikeView(
        String agency,
        @Schema(implementation = String.class) YearMonth month,
        GrowthMeasure measure,

        @Schema(description = "In which way it is unlike them.")
        SpikeKind kind,

        @Schema(
                description = "Of the month: publications of the measure's genres, or their seconds; withdrawn ones"
                        + " aside.")
        long value,

        @Schema(description = "The mean of the twelve months before it, rounded to one decimal.")
        BigDecimal mean) {}
