package vn.lantoa.media.content.withdrawal;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Items of one press agency to be withdrawn or restored, by the names that the agency gave them.
 *
 * @param reason why; the same for all
 * @param items each once
 */
@Schema(name = "WithdrawalsEntry")
public record WithdrawalsEntry(
        @NotBlank @Size(max = 1000) @Schema(description = "Why; kept with each revision.")
        String reason,

        @NotEmpty @Size(max = 1000) @Schema(description = "The items, each once.")
        List<@NotNull @Valid NamedItem> items) {

    /**
     * One of them.
     *
     * @param externalId the agency's own name of the item
     * @param revision the one that the client has seen: where the item is at another, nothing happens to it
     */
    @Schema(name = "NamedItem")
    public record NamedItem(
            @NotBlank @Size(max = 200) @Schema(description = "The agency's own name of the item.")
            String externalId,

            @Positive
            @Schema(
                    nullable = true,
                    description = "The revision that the client has seen; where the item is at another one, nothing"
                            + " happens to it. Left out: whichever it is at.")
            @Nullable
            Integer revision) {}

    /**
     * Why an item is withdrawn or restored.
     *
     * @param reason kept with the revision, and told to the other services
     */
    @Schema(name = "WithdrawalEntry")
    public record WithdrawalEntry(
            @NotBlank @Size(max = 1000) @Schema(description = "Why; kept with the revision.")
            String reason) {}
}
