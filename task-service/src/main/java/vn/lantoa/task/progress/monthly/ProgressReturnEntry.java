package vn.lantoa.task.progress.monthly;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import com.fasterxml.jackson.databind.JsonNode;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.task.progress.monthly.line.ReturnedUpdate;

/**
 * What an agency says of all its tasks of a plan for a month.
 *
 * @param agency who returns it: an agency for which the caller may speak
 * @param month a month of the plan's report calendar
 * @param updates each read for itself, so that one that cannot be read sinks no other; none: nothing moved
 */
@Schema(name = "ProgressReturnEntry")
public record ProgressReturnEntry(
        @NotNull UUID planId,
        @NotBlank @Size(max = 35) String agency,
        @NotNull @Pattern(regexp = MONTH) String month,
        @Multiline @Size(max = 4000) @Nullable String note,

        @NotNull @Size(max = 500) @Schema(type = SchemaType.ARRAY, implementation = ReturnedUpdate.class)
        List<JsonNode> updates) {

    /** What the key of a month looks like. */
    static final String MONTH = "(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])";
}
