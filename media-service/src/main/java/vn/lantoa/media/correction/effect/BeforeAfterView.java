package vn.lantoa.media.correction.effect;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A figure without and with a correction.
 *
 * @param before without it
 * @param after with it
 * @param difference after less before
 */
@Schema(name = "BeforeAfter")
public record BeforeAfterView(
        @Schema(description = "The figure without the correction.")
        long before,

        @Schema(description = "The figure with the correction.")
        long after,

        @Schema(description = "After less before; negative where the correction lowers the figure.")
        long difference) {

    static BeforeAfterView of(long before, long difference) {
        return new BeforeAfterView(before, before + difference, difference);
    }
}
