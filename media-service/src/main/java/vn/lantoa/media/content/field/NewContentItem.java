package vn.lantoa.media.content.field;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.field.FieldValues;
import vn.lantoa.media.metric.Metrics;
import vn.lantoa.platform.web.openapi.Requires;

/**
 * An item as a press agency sends it. {@link ItemSchema} describes its fields in the OpenAPI document.
 *
 * @param values of {@link ItemFields}
 * @param metrics how far it has spread so far; null where the agency does not say
 */
@Schema(name = "ContentEntry")
public record NewContentItem(
        @Schema(hidden = true) FieldValues values,
        @Schema(nullable = true) @Nullable MetricsEntry metrics) {

    public String externalId() {
        return values.require(ItemFields.EXTERNAL_ID);
    }

    /** The work it belongs to; itself where the agency names none (rules.md §9). */
    public String work() {
        String work = values.get(ItemFields.WORK_ID);
        return work == null ? externalId() : work;
    }

    /** Where it was published, as the agency calls it. */
    public String channel() {
        return values.require(ItemFields.CHANNEL);
    }

    /** What it translates, by the agency's own name or its id; null where it translates nothing. */
    public @Nullable String translationOf() {
        return values.get(ItemFields.TRANSLATION_OF);
    }

    public Instant publishedAt() {
        return values.require(ItemFields.PUBLISHED_AT);
    }

    public List<String> themes() {
        return values.require(ItemFields.THEMES);
    }

    public List<String> clausePaths() {
        return values.require(ItemFields.CLAUSE_PATHS);
    }

    public List<String> audiences() {
        return values.require(ItemFields.AUDIENCES);
    }

    /** Null where the agency names none. */
    public @Nullable UUID planId() {
        return values.get(ItemFields.PLAN_ID);
    }

    /** Null where the agency names none. */
    public @Nullable String eventCode() {
        return values.get(ItemFields.EVENT_CODE);
    }

    /** Null where it is delivered on none. */
    public @Nullable UUID orderId() {
        return values.get(ItemFields.ORDER_ID);
    }

    /** Null where it is an issue of none. */
    public @Nullable String columnCode() {
        return values.get(ItemFields.COLUMN_CODE);
    }

    /** Null where it names no clearance. */
    public @Nullable UUID clearanceId() {
        return values.get(ItemFields.CLEARANCE_ID);
    }

    /**
     * How far an item has spread, counted from its publication on.
     *
     * @param observedAt when it was counted; the moment of receipt where it is absent
     */
    @Schema(name = "ContentMetrics")
    @Requires(anyOf = {"views", "reach", "engagements"})
    public record MetricsEntry(
            @Schema(nullable = true, minimum = "0") @Nullable
            Long views,

            @Schema(nullable = true, minimum = "0") @Nullable
            Long reach,

            @Schema(nullable = true, minimum = "0") @Nullable
            Long engagements,

            @Schema(nullable = true) @Nullable Instant observedAt) {

        public Metrics values() {
            return new Metrics(views, reach, engagements);
        }
    }
}
