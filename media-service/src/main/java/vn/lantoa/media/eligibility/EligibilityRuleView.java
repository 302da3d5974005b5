package vn.lantoa.media.eligibility;

import java.time.LocalDate;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.data.record.RecordMeta;
import vn.lantoa.platform.data.record.Recorded;

/** A version of the rule as it is read; {@code version} is its number, from 1. */
@Schema(name = "EligibilityRule")
public record EligibilityRuleView(
        UUID id,
        long minCirculation,
        long minMonthlyVisits,
        MagazineExclusion magazineExclusion,
        LocalDate validFrom,
        String legalBasis,
        @JsonUnwrapped RecordMeta meta)
        implements Recorded {}
