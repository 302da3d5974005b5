package vn.lantoa.media.observation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import vn.lantoa.media.Bodies;
import vn.lantoa.media.body.BodyFormat;
import vn.lantoa.media.line.InputLine;
import vn.lantoa.media.line.Lines;
import vn.lantoa.platform.testing.service.Body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

class ObservationReaderTest {

    private static final ObservationReader READER = new ObservationReader(Instant.parse("2024-05-01T00:00:00Z"));
    private static final Map<String, Object> OBSERVATION = Bodies.observation("bai-1");

    static Stream<Arguments> spoiledObservations() {
        return Stream.of(
                arguments("externalId", null, "FIELD_REQUIRED", "externalId"),
                arguments("externalId", "x".repeat(201), "TEXT_TOO_LONG", "externalId"),
                arguments("observedAt", null, "FIELD_REQUIRED", "observedAt"),
                arguments("observedAt", "2024-04-02T00:00:00", "INSTANT_INVALID", "observedAt"),
                arguments("observedAt", "0001-01-01T00:00:00+07:00", "INSTANT_INVALID", "observedAt"),
                arguments("observedAt", "0000-01-01T00:00:00Z", "INSTANT_INVALID", "observedAt"),
                arguments("observedAt", "2024-05-01T00:05:01Z", "OBSERVED_IN_FUTURE", "observedAt"),
                arguments("views", -1, "NUMBER_NEGATIVE", "views"),
                arguments("reach", "2500", "FIELD_TYPE_WRONG", "reach"),
                arguments("engagements", 0.5, "FIELD_TYPE_WRONG", "engagements"),
                arguments("source", null, "FIELD_REQUIRED", "source"),
                arguments("source", "\u0007", "TEXT_INVISIBLE", "source"),
                arguments("ave", 1_000, "FIELD_UNKNOWN", "ave"),
                arguments("itemId", "bai-1", "FIELD_UNKNOWN", "itemId"));
    }

    @ParameterizedTest(name = "{0} = {1}: {2} at {3}")
    @MethodSource("spoiledObservations")
    void aSpoiledObservationIsRejectedByFieldAndReason(String field, Object value, String code, String where) {
        for (BodyFormat format : List.of(BodyFormat.JSON, BodyFormat.NDJSON)) {
            InputLine<ObservationEntry> line = Lines.read(format, Body.with(OBSERVATION, field, value), READER);

            assertThat(line.errors())
                    .as(format.name())
                    .extracting(fault -> fault.code().name() + " at " + fault.field())
                    .containsExactly(code + " at " + where);
        }
    }

    @Test
    void oneMeasureIsEnoughAndNoneIsNot() {
        Map<String, Object> one = Body.without(Body.without(OBSERVATION, "reach"), "engagements");

        assertThat(Lines.read(BodyFormat.JSON, one, READER).errors()).isEmpty();
        assertThat(Lines.read(BodyFormat.JSON, Body.without(one, "views"), READER)
                        .errors())
                .extracting(fault -> fault.code().name())
                .containsExactly("METRICS_EMPTY");
    }

    @Test
    void anItemMayBeObservedTwiceInABodyButNotTwiceAtOnceByOneSource() {
        Map<String, Object> later = Body.with(OBSERVATION, "observedAt", "2024-04-03T00:00:00Z");
        Map<String, Object> same = Body.with(OBSERVATION, "observedAt", "2024-04-02T07:00:00+07:00");
        Map<String, Object> facebook = Body.with(OBSERVATION, "source", "facebook");

        List<InputLine<ObservationEntry>> lines =
                Lines.read(BodyFormat.NDJSON, List.of(OBSERVATION, later, same, facebook), READER);

        assertThat(lines).extracting(InputLine::isGood).containsExactly(true, true, false, true);
        assertThat(lines.get(2).errors())
                .extracting(fault -> fault.code().name())
                .containsExactly("DUPLICATE_IN_BODY");
    }
}
