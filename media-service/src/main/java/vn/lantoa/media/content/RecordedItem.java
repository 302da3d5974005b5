package vn.lantoa.media.content;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.field.ItemFields;
import vn.lantoa.media.contract.ContentItemsRecorded.ContentItem;
import vn.lantoa.media.field.FieldValues;
import vn.lantoa.media.field.LineField;
import vn.lantoa.media.field.RecordMaker;
import vn.lantoa.platform.data.sql.ResultColumns;
import vn.lantoa.platform.web.number.Decimals;

/** A revision of an item as the other services learn of it, with the press agency that it is of. */
record RecordedItem(String agency, ContentItem item) {

    private static final RecordMaker<ContentItem> MAKER = new RecordMaker<>(ContentItem.class);
    private static final String ID = "id";

    /** What {@link #of(ResultColumns)} reads beside {@code id}; both tables have it under these names. */
    static final String COLUMNS = "agency, "
            + MAKER.components().stream()
                    .map(RecordComponent::getName)
                    .filter(name -> !name.equals(ID))
                    .map(LineField::columnOf)
                    .collect(Collectors.joining(", "));

    /**
     * What became of a line.
     *
     * @param withdrawn whether the agency had taken the item back
     * @param late whether it came after its period was locked
     * @param plan null where it has none
     * @param changes the fields that have another value than before; none of a new item
     */
    record Status(
            UUID id,
            int line,
            int revision,
            boolean withdrawn,
            boolean late,
            @Nullable UUID plan,
            List<String> changes) {

        static Status of(ResultColumns row) {
            return new Status(
                    row.uuid(ID),
                    row.integer("line"),
                    row.integer("revision"),
                    row.bool("withdrawn"),
                    row.bool("late"),
                    row.uuid("plan_id"),
                    row.texts("changes"));
        }
    }

    /** A revision as it is stored. */
    static RecordedItem of(ResultColumns row) {
        return new RecordedItem(row.text("agency"), MAKER.make(component -> stored(row, component)));
    }

    /** A revision that was just written from these values. */
    static ContentItem of(SubmissionOrigin origin, Status status, FieldValues values) {
        Map<String, Object> others = new HashMap<>();
        others.put(ID, status.id);
        others.put("revision", status.revision);
        others.put("withdrawn", status.withdrawn);
        others.put("late", status.late);
        others.put("submissionId", origin.submission());
        others.put("line", status.line);
        others.put("recordedAt", origin.at());
        return MAKER.make(component -> {
            LineField<?> field = ItemFields.named(component.getName());
            Object value = field == null ? others.get(component.getName()) : values.get(field);
            return value instanceof Enum<?> constant ? constant.name() : value;
        });
    }

    private static @Nullable Object stored(ResultColumns row, RecordComponent component) {
        String column = LineField.columnOf(component.getName());
        Class<?> type = component.getType();
        if (type == UUID.class) {
            return row.uuid(column);
        }
        if (type == int.class || type == Integer.class) {
            return row.integer(column);
        }
        if (type == boolean.class) {
            return row.bool(column);
        }
        if (type == Instant.class) {
            return row.instant(column);
        }
        if (type == List.class) {
            return row.texts(column);
        }
        return type == String.class ? row.text(column) : Decimals.plain(row.decimal(column));
    }
}
