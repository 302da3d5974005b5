package vn.lantoa.media.content;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why an item is withdrawn or restored.
 *
 * @param reason kept with the revision, and told to the other services
 */
@Schema(name = "WithdrawalEntry")
public record WithdrawalEntry(
        @NotBlank @Size(max = 1000) @Schema(description = "Why; kept with the revision.")
        String reason) {}
