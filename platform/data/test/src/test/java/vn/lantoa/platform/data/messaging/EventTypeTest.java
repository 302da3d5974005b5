package vn.lantoa.platform.data.messaging;

import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class EventTypeTest {

    public record BoatMoored(String code) {

        public static final String TOPIC = "lantoa.sea.boat.v1";
        public static final String AGGREGATE = "boat";
        public static final String TYPE = "vn.lantoa.sea.boat.moored.v1";
    }

    public record Untyped(String code) {

        public static final String TOPIC = "lantoa.sea.boat.v1";
        public static final String AGGREGATE = "boat";
    }

    public record Numbered(String code) {

        public static final String TOPIC = "lantoa.sea.boat.v1";
        public static final String AGGREGATE = "boat";
        public static final int TYPE = 1;
    }

    public record TopicOfEach(String TOPIC) {}

    @Test
    void theContractRecordSaysItAll() {
        assertThat(EventType.of(BoatMoored.class))
                .isEqualTo(new EventType<>(
                        "lantoa.sea.boat.v1", "boat", "vn.lantoa.sea.boat.moored.v1", BoatMoored.class));
    }

    static Stream<Arguments> incomplete() {
        return Stream.of(
                arguments(Untyped.class, "no public constant TYPE"),
                arguments(Numbered.class, "TYPE is no text"),
                arguments(TopicOfEach.class, "no public constant TOPIC"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("incomplete")
    void aRecordWithoutAConstantIsNamed(Class<?> contract, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EventType.of(contract))
                .withMessageContaining(contract.getName())
                .withMessageContaining(fault);
    }
}
