package vn.lantoa.deploy.bench.visible;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.lantoa.deploy.bench.measure.Latencies;
import vn.lantoa.deploy.bench.visible.Sightings.Sighting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SightingsTest {

    private static final long MILLI = 1_000_000;

    @Test
    void anItemIsVisibleWhenSoManyAreThere() {
        Latencies latencies = Sightings.latencies(
                List.of(10 * MILLI, 20 * MILLI, 30 * MILLI),
                List.of(
                        new Sighting(15 * MILLI, 0, 1),
                        new Sighting(40 * MILLI, 2, 1),
                        new Sighting(50 * MILLI, 3, 1)));

        assertThat(latencies.millisAt(0.01)).isEqualTo(20);
        assertThat(latencies.millisAt(0.5)).isEqualTo(20);
        assertThat(latencies.millisAt(1)).isEqualTo(30);
    }

    @Test
    void whatIsVisibleBeforeItsAnswerTookNoTime() {
        assertThat(Sightings.latencies(List.of(10 * MILLI), List.of(new Sighting(9 * MILLI, 1, 1)))
                        .millisAt(1))
                .isZero();
    }

    @Test
    void whatNeverAppearsIsNoMeasurement() {
        assertThatThrownBy(() -> Sightings.latencies(List.of(1L, 2L), List.of(new Sighting(5, 1, 1))))
                .hasMessageContaining("1 of 2 items");
    }
}
