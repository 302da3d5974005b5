package vn.lantoa.platform.web.tracing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TraceIdTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00-" + TRACE + "-00f067aa0ba902b7-01",
                "00-" + TRACE + "-00f067aa0ba902b7-00",
                "01-" + TRACE + "-00f067aa0ba902b7-01",
                "01-" + TRACE + "-00f067aa0ba902b7-01-what-comes-later"
            })
    void aTraceIsContinued(String traceparent) {
        assertThat(TraceId.fromOrNew(traceparent)).isEqualTo(TRACE);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "rubbish",
                "00-" + TRACE,
                "00-" + TRACE + "-00f067aa0ba902b7-01-more",
                "ff-" + TRACE + "-00f067aa0ba902b7-01",
                "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
                "00-" + TRACE + "-0000000000000000-01",
                "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01",
                "00-" + TRACE + "-00f067aa0ba902b7-01\n"
            })
    void aTraceparentThatIsNoneBeginsANewTrace(String traceparent) {
        assertThat(TraceId.fromOrNew(traceparent)).matches("[0-9a-f]{32}").isNotEqualTo(TRACE);
    }

    @Test
    void newTracesDiffer() {
        assertThat(TraceId.fromOrNew(null)).isNotEqualTo(TraceId.fromOrNew(null));
    }

    @Test
    void theAnswerNamesTheTraceWithASpanOfItsOwn() {
        assertThat(TraceId.traceparent(TRACE)).matches("00-" + TRACE + "-[0-9a-f]{16}-01");
        assertThat(TraceId.traceparent(TRACE)).isNotEqualTo(TraceId.traceparent(TRACE));
    }

    @Test
    void outsideOfARequestThereIsNoTrace() {
        assertThat(TraceId.current()).isEqualTo("0".repeat(32));
    }
}
