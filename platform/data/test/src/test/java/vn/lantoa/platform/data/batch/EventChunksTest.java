package vn.lantoa.platform.data.batch;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.lantoa.platform.data.messaging.EventJson;

import static org.assertj.core.api.Assertions.assertThat;

class EventChunksTest {

    @Test
    void noChunkHasMoreEntriesThanAMessageMayHave() {
        assertThat(EventChunks.of(Collections.nCopies(1_001, "x"), entry -> 3))
                .extracting(List::size)
                .containsExactly(500, 500, 1);
    }

    @Test
    void noChunkHasMoreBytesThanAMessageMayHave() {
        assertThat(EventChunks.of(List.of(1, 2, 3, 4), entry -> EventChunks.MOST_BYTES / 2))
                .containsExactly(List.of(1, 2), List.of(3, 4));
    }

    @Test
    void anEntryThatIsTooLargeStandsAlone() {
        assertThat(EventChunks.of(List.of(1, 2), entry -> EventChunks.MOST_BYTES + 1))
                .containsExactly(List.of(1), List.of(2));
    }

    @Test
    void nothingIsNoChunk() {
        assertThat(EventChunks.of(List.of(), entry -> 1)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bai-1", "Bình Định", "\"\\\"", "漢字", "🏁 đua", "a/b"})
    void aTextHasNoMoreBytesThanIsSaid(String text) {
        byte[] json = new EventJson().write(text).getBytes(StandardCharsets.UTF_8);

        assertThat(EventChunks.most(text)).isGreaterThanOrEqualTo(json.length);
    }
}
