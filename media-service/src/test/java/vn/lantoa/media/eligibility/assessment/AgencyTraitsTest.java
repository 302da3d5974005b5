package vn.lantoa.media.eligibility.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.eligibility.EligibilityRuleView;
import vn.lantoa.media.eligibility.MagazineExclusion;
import vn.lantoa.platform.data.record.RecordMeta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static vn.lantoa.media.eligibility.MagazineExclusion.PARTNERSHIP;
import static vn.lantoa.media.eligibility.MagazineExclusion.PRIORITY_ONLY;

/** rules.md §4: who is eligible, with which priority, under both readings. */
class AgencyTraitsTest {

    private static EligibilityRuleView rule(long copies, long visits) {
        return new EligibilityRuleView(
                UUID.randomUUID(),
                copies,
                visits,
                PARTNERSHIP,
                LocalDate.of(2024, 1, 1),
                "mẫu",
                new RecordMeta(1, Instant.EPOCH, "officer", Instant.EPOCH, "officer"));
    }

    static Stream<Arguments> agencies() {
        return Stream.of(
                arguments(10_000L, 300_000L, true, false, false, false, PARTNERSHIP, true, null),
                arguments(10_000L, 300_000L, true, false, true, true, PARTNERSHIP, true, 1),
                arguments(10_000L, 300_000L, true, false, false, true, PARTNERSHIP, true, 2),
                arguments(9_999L, 300_000L, true, false, true, true, PARTNERSHIP, false, null),
                arguments(10_000L, 299_999L, true, false, true, true, PARTNERSHIP, false, null),
                arguments(10_000L, 300_000L, false, false, true, true, PARTNERSHIP, false, null),
                arguments(null, 300_000L, true, false, true, true, PARTNERSHIP, false, null),
                arguments(10_000L, 300_000L, null, false, true, true, PARTNERSHIP, false, null),
                arguments(10_000L, 300_000L, true, true, true, true, PARTNERSHIP, false, null),
                arguments(10_000L, 300_000L, true, true, true, true, PRIORITY_ONLY, true, null),
                arguments(9_999L, 300_000L, true, true, true, true, PRIORITY_ONLY, false, null));
    }

    @ParameterizedTest
    @MethodSource("agencies")
    void anAgencyIsEligibleByAllCriteriaAndHasTheFirstPriorityThatItMeets(
            Long copies,
            Long visits,
            Boolean fit,
            boolean magazine,
            boolean key,
            boolean resident,
            MagazineExclusion reading,
            boolean eligible,
            Integer priority) {
        AgencyTraits agency = new AgencyTraits(copies, visits, fit, magazine, key, resident);

        assertThat(agency.under(rule(10_000, 300_000), reading))
                .isEqualTo(new EligibilityReading(reading, eligible, priority));
    }

    @Test
    void whatNobodyKnowsIsToldApartAndAThresholdOfNoughtAsksForNothing() {
        assertThat(AgencyTraits.state(null, 1)).isEqualTo(CriterionState.NOT_KNOWN);
        assertThat(AgencyTraits.state(0L, 1)).isEqualTo(CriterionState.NOT_MET);
        assertThat(AgencyTraits.state(null, 0)).isEqualTo(CriterionState.MET);
        assertThat(new AgencyTraits(null, null, true, false, false, false)
                        .under(rule(0, 0), PARTNERSHIP)
                        .eligible())
                .isTrue();
    }
}
