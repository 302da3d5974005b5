package vn.lantoa.media.eligibility.assessment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.eligibility.MagazineExclusion;
import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/**
 * An assessment as it is read.
 *
 * @param on the day whose rule decided
 * @param priority 1 for key multimedia agencies, 2 for those that reside in the province; null: none
 * @param criteria what makes an agency eligible: all of them
 * @param priorities what gives it priority, in order
 * @param ruleVersion the version of the rule that decided
 * @param magazineExclusion the reading that the rule takes
 * @param otherReading the result under the reading that it does not take
 */
@Schema(name = "EligibilityAssessment")
public record EligibilityAssessmentView(
        UUID id,
        String agency,
        LocalDate on,
        boolean eligible,
        @Nullable Integer priority,
        List<CriterionView> criteria,
        List<PriorityView> priorities,
        boolean magazine,
        int ruleVersion,
        MagazineExclusion magazineExclusion,
        EligibilityReading otherReading,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
