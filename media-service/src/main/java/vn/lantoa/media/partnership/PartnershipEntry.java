package vn.lantoa.media.partnership;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.json.Multiline;
import vn.lantoa.platform.web.openapi.Requires;

/**
 * What an agreement says.
 *
 * @param agency the press agency that it is with; in a PUT it may be left out, as it cannot change
 * @param partner the name of whoever else it is with; where an international one is with no press agency of the
 *     register, it stands alone
 * @param planId the plan that it serves
 * @param number as it is cited, such as {@code 05/HĐ-STTTT}
 * @param validTo the last day of its term
 * @param valueVnd what it is worth; null where that is not agreed
 * @param country the partner's, as ISO 3166 has it; an international one has it
 */
@Schema(name = "PartnershipEntry")
@Requires(anyOf = {"agency", "partner country"})
@Embeddable
public record PartnershipEntry(
        @Size(max = 35) @Nullable String agency,
        @Size(max = 300) @Nullable String partner,
        @NotNull UUID planId,
        @NotNull @Enumerated(EnumType.STRING) PartnershipKind kind,
        @NotNull @Enumerated(EnumType.STRING) PartnershipMethod method,
        @NotBlank @Size(max = 100) String number,
        @NotNull LocalDate signedOn,
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo,
        @PositiveOrZero @Nullable Long valueVnd,
        @Pattern(regexp = "[A-Z]{2}") @Nullable String country,
        @Multiline @Size(max = 2000) @Nullable String note) {

    /** The same, with that agency where it names none. */
    PartnershipEntry of(@Nullable String itsAgency) {
        return agency != null
                ? this
                : new PartnershipEntry(
                        itsAgency, partner, planId, kind, method, number, signedOn, validFrom, validTo, valueVnd,
                        country, note);
    }
}
