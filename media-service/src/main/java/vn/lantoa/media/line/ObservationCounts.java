package vn.lantoa.media.line;

import java.util.List;
import java.util.Objects;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What became of the observations in the lines of a submission, those in the metrics of items too.
 *
 * @param created how many were new
 * @param updated how many of those that were known got another value
 * @param unchanged how many said what was known already
 */
@Schema(name = "ObservationCounts")
public record ObservationCounts(
        @Schema(description = "How many observations were new.")
        int created,

        @Schema(description = "How many observations that were known got another value.")
        int updated,

        @Schema(description = "How many observations said what was known already.")
        int unchanged) {

    static <T> ObservationCounts of(List<InputLine<T>> lines) {
        int[] count = new int[LineStatus.values().length];
        lines.stream()
                .map(InputLine::observation)
                .filter(Objects::nonNull)
                .forEach(effect -> count[effect.ordinal()]++);
        return new ObservationCounts(
                count[LineStatus.CREATED.ordinal()],
                count[LineStatus.UPDATED.ordinal()],
                count[LineStatus.UNCHANGED.ordinal()]);
    }
}
