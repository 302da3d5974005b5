package vn.lantoa.deploy.bench.stored;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

class SlopeTest {

    @Test
    void isTheExponentByWhichACostGrows() {
        assertThat(Slope.of(Map.of(10_000, 5.0, 100_000, 5.0, 1_000_000, 5.0))).isZero();
        assertThat(Slope.of(Map.of(100, 10.0, 10_000, 100.0))).isCloseTo(0.5, within(1e-9));
        assertThat(Slope.of(Map.of(10, 8.0, 100, 4.0, 1_000, 2.0))).isCloseTo(-0.30103, within(1e-5));
    }

    @Test
    void oneSizeHasNone() {
        assertThatThrownBy(() -> Slope.of(Map.of(10, 8.0))).isInstanceOf(IllegalArgumentException.class);
    }
}
