package vn.lantoa.platform.testing.architecture;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.platform.web.problem.ProblemCode;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ProblemWordsTest {

    private record Code(String name, int status) implements ProblemCode {}

    private static final Code LATE = new Code("LATE", 409);
    private static final Code LOST = new Code("LOST", 404);

    @Test
    void aCompleteBundlePasses() {
        assertThatCode(() -> ProblemWords.check(List.of(LATE, LOST), "words/complete"))
                .doesNotThrowAnyException();
    }

    @Test
    void theWordsOfPlatformWebAreComplete() {
        assertThatCode(() -> ProblemWords.check("vn.lantoa.platform.web")).doesNotThrowAnyException();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                arguments("words/faulty", List.of(LATE, LOST), "words/faulty_vi: LOST.title is missing"),
                arguments("words/faulty", List.of(LATE, LOST), "words/faulty_en: LATE.about is empty"),
                arguments("words/faulty", List.of(LATE, LOST), "words/faulty_en: LATE.detail is missing"),
                arguments("words/faulty", List.of(LATE, LOST), "words/faulty_en: GONE.title explains no code"),
                arguments("words/faulty", List.of(LATE, LOST), "words/faulty_en: LOST.tilte explains no code"),
                arguments("words/complete", List.of(LATE, LOST, LATE), "LATE stands twice"),
                arguments("words/complete", List.of(LOST, new Code("LATE", 200)), "LATE has the status 200"),
                arguments("words/complete", List.of(), "there is no code to check"),
                arguments("words/absent", List.of(LATE), "words/absent_vi.properties is missing"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("faults")
    void aFaultIsNamed(String bundle, List<ProblemCode> codes, String fault) {
        assertThatThrownBy(() -> ProblemWords.check(codes, bundle))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining(fault);
    }
}
