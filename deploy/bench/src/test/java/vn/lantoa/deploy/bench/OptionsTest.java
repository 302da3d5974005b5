package vn.lantoa.deploy.bench;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OptionsTest {

    @Test
    void whatIsNotGivenIsAsItAlwaysIs() {
        Options options = Options.read(List.of("--rounds", "200"));

        assertThat(options.number("rounds", 10)).isEqualTo(200);
        assertThat(options.number("seed", 1)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rounds 3", "--rounds", "--rounds many", "--rounds -3", "-rounds 3"})
    void refusesWhatItCannotRead(String words) {
        assertThatThrownBy(() -> Options.read(List.of(words.split(" "))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("see --help");
    }

    @Test
    void anOptionOfAnotherBenchmarkIsAMistake() {
        Options options = Options.read(List.of("--rate", "500"));

        assertThatThrownBy(() -> options.allow(List.of("rounds"))).hasMessageContaining("--rate");
        assertThatCode(() -> options.allow(List.of("rounds", "rate"))).doesNotThrowAnyException();
    }
}
