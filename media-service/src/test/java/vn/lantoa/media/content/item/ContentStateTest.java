package vn.lantoa.media.content.item;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.content.field.Purpose;
import vn.lantoa.media.field.RecordMaker;

import static org.assertj.core.api.Assertions.assertThat;

class ContentStateTest {

    private static final RecordMaker<ContentState> MAKER = new RecordMaker<>(ContentState.class);

    /** Of each type a value; where the field may be without one, none. */
    private static final Map<Class<?>, Object> ONE = Map.of(
            String.class,
            "vi",
            Genre.class,
            Genre.NEWS,
            Instant.class,
            Instant.parse("2024-03-29T01:00:00Z"),
            boolean.class,
            true,
            BigDecimal.class,
            new BigDecimal("0.25"),
            Purpose.class,
            Purpose.POLITICAL_TASK,
            List.class,
            List.of("T05"));

    private static final Map<Class<?>, Object> OTHER = Map.of(
            String.class,
            "en",
            Genre.class,
            Genre.VIDEO,
            Instant.class,
            Instant.EPOCH,
            Integer.class,
            60,
            boolean.class,
            false,
            BigDecimal.class,
            BigDecimal.ONE,
            Purpose.class,
            Purpose.OTHER,
            List.class,
            List.of(),
            UUID.class,
            new UUID(1, 1));

    private static final ContentState FIRST = MAKER.make(field -> ONE.get(field.getType()));
    private static final ContentState OTHER_IN_ALL = MAKER.make(field -> OTHER.get(field.getType()));

    @Test
    void nothingDiffersFromItself() {
        assertThat(FIRST.since(FIRST)).isEmpty();
    }

    @Test
    void everyFieldIsCompared() {
        String[] fields = Arrays.stream(ContentState.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toArray(String[]::new);

        assertThat(OTHER_IN_ALL.since(FIRST))
                .extracting(ContentState.FieldChange::field)
                .containsExactly(fields);
    }

    @Test
    void aChangeNamesBothValues() {
        assertThat(OTHER_IN_ALL.since(FIRST))
                .contains(new ContentState.FieldChange("durationSeconds", null, 60))
                .contains(new ContentState.FieldChange("themes", List.of("T05"), List.of()));
    }
}
