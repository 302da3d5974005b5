package vn.lantoa.media.eligibility.assessment;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Asks for an assessment of a press agency as the register has it now.
 *
 * @param on the day whose rule decides, and on which it resides in the province or not; today unless given
 */
@Schema(name = "NewEligibilityAssessment")
public record NewEligibilityAssessment(
        @Nullable LocalDate on, @Size(max = 50) List<@NotNull @Valid CriterionEvidence> evidence) {

    public NewEligibilityAssessment {
        evidence = evidence == null ? List.of() : evidence;
    }
}
