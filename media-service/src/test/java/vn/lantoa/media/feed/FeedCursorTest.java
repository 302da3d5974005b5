package vn.lantoa.media.feed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class FeedCursorTest {

    @Test
    void aCursorComesBackAsItWasGivenOut() {
        FeedCursor place = new FeedCursor(123_456_789_012L, 42);

        assertThat(FeedCursor.parse(place.word())).contains(place);
        assertThat(place.word()).matches("[A-Za-z0-9_-]+");
    }

    // the last two: "1", "1.99999999999999999999"
    @ParameterizedTest
    @ValueSource(strings = {"", "?", "AAAA", "LTEuMg", "MS4yLjM", "MQ", "MS45OTk5OTk5OTk5OTk5OTk5OTk5OQ"})
    void whatWasNeverGivenOutIsNoCursor(String word) {
        assertThat(FeedCursor.parse(word)).isEmpty();
    }
}
