package vn.lantoa.media.eligibility.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.eligibility.MagazineExclusion;

/**
 * The result under one reading of the exclusion of magazines.
 *
 * @param priority 1 for key multimedia agencies, 2 for those that reside in the province; null: none
 */
@Schema(name = "EligibilityReading")
public record EligibilityReading(
        MagazineExclusion magazineExclusion,
        boolean eligible,
        @Nullable Integer priority) {}
