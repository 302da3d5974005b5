package vn.lantoa.gateway.proxy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HttpDateTest {

    @ParameterizedTest
    @CsvSource({
        "1994-11-06T08:49:37.9Z, 'Sun, 06 Nov 1994 08:49:37 GMT'",
        "2024-03-29T17:00:00Z, 'Fri, 29 Mar 2024 17:00:00 GMT'",
    })
    void hasTheFixedForm(Instant at, String written) {
        HttpDate date = new HttpDate(Clock.fixed(at, ZoneOffset.ofHours(7)));

        assertThat(date.now()).hasToString(written);
        assertThat(date.now()).hasToString(written);
    }
}
