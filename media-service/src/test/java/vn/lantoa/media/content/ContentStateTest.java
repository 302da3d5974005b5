package vn.lantoa.media.content;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ContentStateTest {

    private static final ContentState FIRST = new ContentState(
            "w-1",
            "Đua thuyền trên đầm Thị Nại",
            Genre.NEWS,
            "web",
            "vi",
            Instant.parse("2024-03-29T01:00:00Z"),
            null,
            true,
            new BigDecimal("0.25"),
            Purpose.POLITICAL_TASK,
            List.of("T05"),
            List.of(),
            null,
            null,
            null,
            false,
            false);

    private static final ContentState OTHER_IN_ALL = new ContentState(
            "w-2",
            "Khác",
            Genre.VIDEO,
            "app",
            "en",
            Instant.EPOCH,
            60,
            false,
            BigDecimal.ONE,
            Purpose.OTHER,
            List.of(),
            List.of("II.3-1"),
            new UUID(1, 1),
            "F1H2O-2024",
            "https://example.org",
            true,
            true);

    @Test
    void nothingDiffersFromItself() {
        assertThat(FIRST.since(FIRST)).isEmpty();
    }

    @Test
    void everyFieldIsCompared() {
        String[] fields = Arrays.stream(ContentState.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new);

        assertThat(OTHER_IN_ALL.since(FIRST)).extracting(FieldChange::field).containsExactly(fields);
    }

    @Test
    void aChangeNamesBothValues() {
        assertThat(OTHER_IN_ALL.since(FIRST))
                .contains(new FieldChange("durationSeconds", null, 60))
                .contains(new FieldChange("themes", List.of("T05"), List.of()));
    }
}
