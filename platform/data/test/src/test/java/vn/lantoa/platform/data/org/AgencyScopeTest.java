package vn.lantoa.platform.data.org;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AgencyScopeTest {

    private static final AgencyScope BBD = AgencyScope.only(List.of("BBD"));

    @Test
    void aScopeWithoutAgenciesHoldsNobody() {
        AgencyScope none = AgencyScope.only(List.of());

        assertThat(none.holds("BBD")).isFalse();
        assertThat(none.isEverybody()).isFalse();
        assertThat(none.codes()).contains(List.of());
    }

    @Test
    void everybodyNeedsNoCondition() {
        assertThat(AgencyScope.everybody().holds("BBD")).isTrue();
        assertThat(AgencyScope.everybody().codes()).isEmpty();
    }

    @Test
    void whatLiesInBothMayBeNothing() {
        assertThat(BBD.and(AgencyScope.everybody())).isEqualTo(BBD);
        assertThat(AgencyScope.everybody().and(BBD)).isEqualTo(BBD);
        assertThat(BBD.and(AgencyScope.only(List.of("BTV"))).holds("BTV")).isFalse();
        assertThat(BBD.and(AgencyScope.only(List.of("BTV"))).codes()).contains(List.of());
    }
}
