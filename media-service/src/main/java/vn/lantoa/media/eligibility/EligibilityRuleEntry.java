package vn.lantoa.media.eligibility;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a version of the rule says.
 *
 * @param minCirculation printed copies of one issue; 0 asks for none
 * @param minMonthlyVisits visits in a month; 0 asks for none
 * @param magazineExclusion what magazines are kept from; PARTNERSHIP unless given
 * @param validFrom the first day on which it decides
 * @param legalBasis the document that it comes from
 */
@Schema(name = "EligibilityRuleEntry")
public record EligibilityRuleEntry(
        @NotNull @PositiveOrZero Long minCirculation,
        @NotNull @PositiveOrZero Long minMonthlyVisits,
        MagazineExclusion magazineExclusion,
        @NotNull LocalDate validFrom,
        @NotBlank @Size(max = 500) String legalBasis) {

    public EligibilityRuleEntry {
        magazineExclusion = magazineExclusion == null ? MagazineExclusion.PARTNERSHIP : magazineExclusion;
    }
}
