package vn.lantoa.media.gift;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.openapi.Requires;

/**
 * Copies of a media product that were given away on one occasion: at an event, to a delegation, or both. Who got them
 * is told by kind only.
 *
 * @param product its code
 * @param eventCode the code of the event
 * @param delegation the delegation's name or number; nothing knows it yet
 * @param givenOn not in the future
 */
@Schema(name = "NewGiftDistribution")
@Requires(anyOf = {"eventCode", "delegation"})
public record NewGiftDistribution(
        @NotBlank @Size(max = 35) String product,
        @Size(max = 64) @Nullable String eventCode,
        @Size(max = 200) @Nullable String delegation,
        @NotNull @Positive Long quantity,
        @NotNull GiftRecipientType recipientType,
        @NotNull LocalDate givenOn,
        @Multiline @Size(max = 1000) @Nullable String note) {}
