package vn.lantoa.platform.web.access;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class AccessLogTest {

    @ParameterizedTest
    @CsvSource({"0, 0.0", "49999, 0.0", "50000, 0.1", "1000000, 1.0", "12349999, 12.3", "12350000, 12.4"})
    void aTimeIsInMillisecondsWithOneDecimal(long nanos, String millis) {
        assertThat(AccessLog.millis(nanos)).isEqualTo(millis);
    }
}
