package vn.lantoa.platform.testing.state;

import java.util.List;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.state.Transitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AllPairsTest {

    private static final Transitions<Lamp> TABLE =
            Transitions.<Lamp>orElse(CommonProblem.CONFLICT).allow(Lamp.OFF, Lamp.ON);

    enum Lamp {
        OFF,
        ON
    }

    private static List<DynamicTest> tests(String documentation) {
        return AllPairs.of(Lamp.class, TABLE, documentation).toList();
    }

    @Test
    void aTableThatIsDocumentedPassesForEveryPair() {
        assertThat(tests("OFF -> ON\nON ->")).hasSize(4).allSatisfy(test -> assertThatCode(
                        () -> test.getExecutable().execute())
                .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFF ->\nON ->", "OFF -> ON\nON -> OFF", "OFF -> OFF, ON\nON ->"})
    void oneThatDiffersFails(String documentation) {
        assertThat(tests(documentation))
                .anySatisfy(test ->
                        assertThatThrownBy(() -> test.getExecutable().execute()).isInstanceOf(AssertionError.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"OFF -> ON", "OFF -> ON\nOFF ->\nON ->", "OFF, ON", "OFF -> RED\nON ->"})
    void documentationThatIsNotWholeIsRefused(String documentation) {
        assertThatThrownBy(() -> tests(documentation)).isInstanceOf(IllegalArgumentException.class);
    }
}
