package vn.lantoa.media.content;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an item says at one revision. Its fields are those of a submission's item, and what became of it. */
@Schema(name = "ContentState")
public record ContentState(
        String workId,
        String title,
        Genre genre,
        String channel,
        String language,
        Instant publishedAt,
        @Nullable Integer durationSeconds,
        boolean newProduction,
        BigDecimal reuseRatio,
        Purpose purpose,
        List<String> themes,
        List<String> clausePaths,
        @Nullable UUID planId,
        @Nullable String eventCode,
        @Nullable String url,
        boolean withdrawn,
        boolean late) {

    private static final Map<String, Function<ContentState, Object>> FIELDS = fields();

    private static Map<String, Function<ContentState, Object>> fields() {
        Map<String, Function<ContentState, Object>> fields = new LinkedHashMap<>();
        fields.put("workId", ContentState::workId);
        fields.put("title", ContentState::title);
        fields.put("genre", ContentState::genre);
        fields.put("channel", ContentState::channel);
        fields.put("language", ContentState::language);
        fields.put("publishedAt", ContentState::publishedAt);
        fields.put("durationSeconds", ContentState::durationSeconds);
        fields.put("newProduction", ContentState::newProduction);
        fields.put("reuseRatio", ContentState::reuseRatio);
        fields.put("purpose", ContentState::purpose);
        fields.put("themes", ContentState::themes);
        fields.put("clausePaths", ContentState::clausePaths);
        fields.put("planId", ContentState::planId);
        fields.put("eventCode", ContentState::eventCode);
        fields.put("url", ContentState::url);
        fields.put("withdrawn", ContentState::withdrawn);
        fields.put("late", ContentState::late);
        return fields;
    }

    /** What differs from an earlier state, in the order of the fields. */
    List<FieldChange> since(ContentState earlier) {
        List<FieldChange> changes = new ArrayList<>();
        FIELDS.forEach((name, field) -> {
            Object before = field.apply(earlier);
            Object after = field.apply(this);
            if (!Objects.equals(before, after)) {
                changes.add(new FieldChange(name, before, after));
            }
        });
        return changes;
    }
}
