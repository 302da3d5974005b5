package vn.lantoa.media.content;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.media.field.RecordValues;

/** What an item says at one revision. Its fields are those of a submission's item, and what became of it. */
@Schema(name = "ContentState")
public record ContentState(
        @Schema(required = true) String workId,
        @Schema(required = true) String title,
        @Schema(required = true) Genre genre,
        @Schema(required = true) String channel,
        @Schema(required = true) String language,
        @Schema(required = true) Instant publishedAt,
        @Schema(nullable = true) Integer durationSeconds,
        @Schema(required = true) boolean newProduction,
        @Schema(required = true) BigDecimal reuseRatio,
        @Schema(required = true) Purpose purpose,
        @Schema(required = true) List<String> themes,
        @Schema(required = true) List<String> clausePaths,
        @Schema(nullable = true) UUID planId,
        @Schema(nullable = true) String eventCode,
        @Schema(nullable = true) String url,
        @Schema(required = true) boolean withdrawn,
        @Schema(required = true) boolean late) {

    /** What differs from an earlier state, in the order of the fields. */
    List<FieldChange> since(ContentState earlier) {
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
}
