package vn.lantoa.media.correction;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.openapi.Requires;

/**
 * A correction that is asked for.
 *
 * @param reason why; kept with each revision that it makes
 * @param items each item once, as {@link CorrectionEntry} describes it: read line by line, so that one bad line tells
 *     its faults beside the others
 */
@Schema(name = "NewCorrection")
public record NewCorrection(
        @NotBlank @Size(max = 1000) @Schema(description = "Why; kept with each revision that the correction makes.")
        String reason,

        @NotNull
        @NotEmpty
        @Size(max = MOST_ITEMS)
        @Schema(
                type = SchemaType.ARRAY,
                implementation = CorrectionEntry.class,
                description = "The items, each once: 200 at most.")
        List<@NotNull JsonNode> items) {

    /** Somebody has to look at each of them before they approve it. */
    static final int MOST_ITEMS = 200;

    /**
     * What is to become of one item: either some of its fields are set, or it is taken back or brought back.
     *
     * @param externalId the agency's own name of the item
     * @param set the fields that get another value
     * @param withdraw true takes the item back, false brings it back
     */
    @Schema(name = "CorrectionEntry")
    @Requires(anyOf = {"set", "withdraw"})
    public record CorrectionEntry(
            @NotBlank @Size(max = 200) @Schema(description = "The agency's own name of the item.")
            String externalId,

            @Schema(nullable = true) @Nullable CorrectionSet set,

            @Schema(nullable = true, description = "True takes the item back, false brings it back; not beside `set`.")
            @Nullable
            Boolean withdraw) {}

    /** The fields of an item that a correction sets; {@code ItemSchema} describes them. */
    @Schema(name = "CorrectionSet", description = "Fields of an item with their new values; those left out stay.")
    public record CorrectionSet() {}

    /**
     * Why a correction is refused.
     *
     * @param reason told to its author
     */
    @Schema(name = "CorrectionRefusal")
    public record CorrectionRefusal(
            @NotBlank @Size(max = 1000) @Schema(description = "Why; its author reads it.")
            String reason) {}
}
