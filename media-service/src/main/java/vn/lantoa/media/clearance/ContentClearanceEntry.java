package vn.lantoa.media.clearance;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;

/**
 * That a work was cleared.
 *
 * @param agency the press agency whose work it is
 * @param workId what its items have in common; of one without it the external id
 * @param number the reference number of the document that clears it
 * @param clearedBy the name of the person or office that cleared it
 * @param clearedOn the day of that
 * @param classification must be PUBLIC
 */
@Schema(name = "ContentClearanceEntry")
public record ContentClearanceEntry(
        @NotBlank @Size(max = 35) String agency,
        @NotBlank @Size(max = 200) String workId,
        @NotBlank @Size(max = 100) String number,
        @NotBlank @Size(max = 200) String clearedBy,
        @NotNull LocalDate clearedOn,
        @NotNull Classification classification,
        @Multiline @Size(max = 2000) @Nullable String note) {

    /**
     * That it holds no longer.
     *
     * @param reason kept with it
     */
    @Schema(name = "ContentClearanceRevocation")
    public record Revocation(
            @Multiline @NotBlank @Size(max = 1000) String reason) {}
}
