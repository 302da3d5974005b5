package vn.lantoa.media.partnership.output;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.register.Coded;
import vn.lantoa.platform.web.address.WebAddress;
import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.text.CountryCode;
import vn.lantoa.platform.web.text.LanguageTag;

/**
 * Something that a partner abroad brought under an agreement.
 *
 * @param code short upper-case ASCII, such as {@code PHIM-JP-2024}; in a PUT it may be left out
 * @param partnershipId the international agreement, with a partner that is no press agency; cannot change
 * @param producedOn the day on which it came out; not in the future, and not before the agreement's term
 * @param language a BCP 47 tag; null where it has none, as an exhibition
 * @param country where it reached people, as ISO 3166 has it
 * @param quantity how many of its form, such as the episodes of a film
 * @param url where it can be seen; one address is one output's
 * @param documentNumber the number of a paper that tells of it
 * @param withdrawnReason why it counts no more; null while it counts
 */
@Schema(name = "PartnershipOutputEntry")
public record PartnershipOutputEntry(
        @Size(max = 35) @Pattern(regexp = CODE) @Nullable String code,
        @NotNull UUID partnershipId,
        @NotBlank @Size(max = 300) String title,
        @NotNull OutputForm form,
        @NotNull LocalDate producedOn,
        @Size(max = 35) @Nullable String language,
        @NotNull @Pattern(regexp = CountryCode.FORM) String country,
        @NotNull @Positive Long quantity,
        @Size(max = 2000) @Nullable String url,
        @Size(max = 100) @Nullable String documentNumber,
        @Multiline @Size(max = 2000) @Nullable String note,
        @Multiline @Size(max = 1000) @Nullable String withdrawnReason)
        implements Coded {

    /** What an output's code looks like (rules.md §2). */
    public static final String CODE = "[A-Z0-9]+(-[A-Z0-9]+)*";

    /** Language and address have their canonical form; what is none stays as it is, to be refused. */
    public PartnershipOutputEntry {
        language = language == null ? null : LanguageTag.canonical(language).orElse(language);
        url = url == null ? null : WebAddress.of(url).orElse(url);
    }
}
