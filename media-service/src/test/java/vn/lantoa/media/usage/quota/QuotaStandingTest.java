package vn.lantoa.media.usage.quota;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class QuotaStandingTest {

    @ParameterizedTest
    @CsvSource({
        "10, 0, , 10, false",
        "10, 7, , 3, false",
        "10, 8, 80, 2, false",
        "10, 9, 80, 1, false",
        "10, 10, 100, 0, true",
        "10, 12, 100, 0, true",
        "1, 0, , 1, false",
        "3, 2, , 1, false",
        "1000000000000, 800000000000, 80, 200000000000, false"
    })
    void warnsAt80AndAt100Percent(long quota, long calls, Integer warning, long left, boolean full) {
        assertThat(new QuotaStanding(quota, true, calls).warning().orElse(null)).isEqualTo(warning);
        assertThat(new QuotaStanding(quota, true, calls).left()).isEqualTo(left);
        assertThat(new QuotaStanding(quota, true, calls).refuses()).isEqualTo(full);
        assertThat(new QuotaStanding(quota, false, calls).refuses()).isFalse();
    }
}
