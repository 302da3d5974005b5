package vn.lantoa.platform.testing.golden;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class GoldenJsonTest {

    /** With a golden JSON that shows everything. */
    record Whole(String name, BigDecimal weight, List<Part> parts) {

        record Part(String code) {}
    }

    /** With one that has a null, an empty list and a field too many. */
    record Broken(String name, List<String> codes) {}

    /** With none. */
    record Missing(String name) {}

    @Test
    void theSameJsonPassesWhateverTheOrderOfItsFields() {
        assertThatCode(() -> GoldenJson.of(Whole.class)
                        .requireSame("{\"weight\":1.5,\"parts\":[{\"code\":\"A\"},{\"code\":\"B\"}],\"name\":\"x\"}"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} for {1}")
    @CsvSource({
        "'\"x\"', '\"y\"'",
        "1.5, 2",
        "'{\"code\":\"B\"}', '{\"code\":\"B\",\"new\":1}'",
        "'\"name\"', '\"title\"'"
    })
    void anyDifferenceIsFound(String golden, String other) {
        String text = "{\"name\":\"x\",\"weight\":1.5,\"parts\":[{\"code\":\"A\"},{\"code\":\"B\"}]}";

        assertThatThrownBy(() -> GoldenJson.of(Whole.class).requireSame(text.replace(golden, other)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Whole");
    }

    @Test
    void everyRecordGetsAFieldOfTomorrow() {
        String text = new String(GoldenJson.of(Whole.class).bytesWithUnknownFields(), StandardCharsets.UTF_8);

        assertThat(text.split("aFieldOfTomorrow", -1)).hasSize(4);
    }

    @Test
    void whatIsNotShownIsFound() {
        assertThatCode(() -> GoldenJson.of(Whole.class).requireEveryField()).doesNotThrowAnyException();
        assertThatThrownBy(() -> GoldenJson.of(Broken.class).requireEveryField())
                .hasMessageContaining("Broken.name shows no value")
                .hasMessageContaining("Broken.codes shows no value")
                .hasMessageContaining("extra");
    }

    @Test
    void aMissingGoldenJsonIsAFailure() {
        assertThatThrownBy(() -> GoldenJson.of(Missing.class))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Missing.json");
    }
}
