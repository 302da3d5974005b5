package vn.lantoa.media.brief;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;

/**
 * What a brief says.
 *
 * @param planId the plan that it serves
 * @param theme the code of a theme of the plan
 * @param message what is to be told, in Vietnamese
 * @param messageEn the same in English; null where there is none
 * @param agencies codes of the press agencies that are addressed; none: all
 * @param channels where it is to be told, by any names of channels of the list; none: anywhere
 * @param startOn the first local day on which what is published counts
 * @param endOn the last one
 * @param planned how much is to be published
 */
@Schema(name = "ContentBriefEntry")
public record ContentBriefEntry(
        @NotNull UUID planId,
        @NotBlank @Size(max = 64) String theme,
        @NotBlank @Multiline @Size(max = 4000) String message,
        @Multiline @Size(max = 4000) @Nullable String messageEn,
        @Size(max = 50) List<@NotBlank @Size(max = 35) String> agencies,
        @Size(max = 50) List<@NotBlank @Size(max = 200) String> channels,
        @NotNull LocalDate startOn,
        @NotNull LocalDate endOn,
        @NotEmpty @Size(max = 50) List<@NotNull @Valid BriefLine> planned) {

    public ContentBriefEntry {
        agencies = agencies == null ? List.of() : agencies;
        channels = channels == null ? List.of() : channels;
    }
}
