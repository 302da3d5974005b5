package vn.lantoa.deploy.bench.measure;

import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LatenciesTest {

    @Test
    void aPercentileIsAValueThatWasMeasured() {
        Latencies latencies = new Latencies();
        IntStream.rangeClosed(1, 2_000).map(i -> 2_001 - i).forEach(i -> latencies.add(i * 1_000_000L));

        assertThat(latencies.count()).isEqualTo(2_000);
        assertThat(latencies.millisAt(0.5)).isEqualTo(1_000);
        assertThat(latencies.millisAt(0.99)).isEqualTo(1_980);
        assertThat(latencies.millisAt(1)).isEqualTo(2_000);
    }

    @Test
    void nothingHasNoPercentile() {
        assertThatThrownBy(() -> new Latencies().millisAt(0.5)).isInstanceOf(IllegalStateException.class);
    }
}
