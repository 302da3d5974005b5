package vn.lantoa.media.content.item;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.Genre;
import vn.lantoa.media.content.field.Purpose;
import vn.lantoa.media.field.RecordValues;

/** What an item says at one revision. Its fields are those of a submission's item, and what became of it. */
@Schema(name = "ContentState")
public record ContentState(
        String workId,
        String title,
        Genre genre,
        String channel,
        String language,
        @Nullable String translationOf,
        Instant publishedAt,
        @Nullable Integer durationSeconds,
        boolean newProduction,
        BigDecimal reuseRatio,
        Purpose purpose,
        List<String> themes,
        List<String> clausePaths,
        List<String> audiences,
        @Nullable UUID planId,
        @Nullable String eventCode,
        @Nullable UUID orderId,
        @Nullable String columnCode,
        @Nullable UUID clearanceId,
        @Nullable String url,
        boolean withdrawn,
        boolean late) {

    /** What differs from an earlier state, in the order of the fields. */
    public List<FieldChange> since(ContentState earlier) {
        List<FieldChange> changes = new ArrayList<>();
        for (RecordComponent field : ContentState.class.getRecordComponents()) {
            Object before = RecordValues.of(earlier, field);
            Object after = RecordValues.of(this, field);
            if (!Objects.equals(before, after)) {
                changes.add(new FieldChange(field.getName(), before, after));
            }
        }
        return changes;
    }

    /**
     * One field that two consecutive revisions have otherwise.
     *
     * @param before its value in the earlier one; null where it had none
     * @param after its value in the later one; null where it has none
     */
    @Schema(name = "FieldChange")
    public record FieldChange(
            String field, @Nullable Object before, @Nullable Object after) {}
}
