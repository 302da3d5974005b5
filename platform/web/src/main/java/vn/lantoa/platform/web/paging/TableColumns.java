package vn.lantoa.platform.web.paging;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a list: the properties of its items, those of one inside another with a dot between, such as
 * {@code deliverable.unit}. They are those of the items' class, so that a page without an item has them too.
 */
final class TableColumns {

    private static final String ITEM = "item";
    private static final int MOST_DEPTH = 4;

    private final List<List<String>> paths = new ArrayList<>();

    private TableColumns() {}

    /** @param page the type of a list: {@code Page<TaskView>} */
    static TableColumns of(Type page) {
        TableColumns columns = new TableColumns();
        if (page instanceof ParameterizedType list
                && list.getActualTypeArguments()[0] instanceof Class<?> item
                && item.isRecord()) {
            columns.addAll(item, List.of());
        }
        return columns;
    }

    private void addAll(Class<?> type, List<String> above) {
        for (RecordComponent component : type.getRecordComponents()) {
            Class<?> own = component.getType();
            List<String> path = new ArrayList<>(above);
            boolean unwrapped = component.getAccessor().isAnnotationPresent(JsonUnwrapped.class);
            if (!unwrapped) {
                path.add(component.getName());
            }
            if (unwrapped || own.isRecord() && path.size() < MOST_DEPTH && !isOneValue(own)) {
                addAll(own, path);
            } else {
                paths.add(List.copyOf(path));
            }
        }
    }

    private static boolean isOneValue(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class));
    }

    /** The names of the columns. */
    List<String> names() {
        return paths.isEmpty()
                ? List.of(ITEM)
                : paths.stream().map(path -> String.join(".", path)).toList();
    }

    /** The cells of an item: numbers, booleans, text, or null for none; elements of a list with {@code |} between. */
    List<@Nullable Object> cells(JsonNode item) {
        List<@Nullable Object> cells = new ArrayList<>();
        if (paths.isEmpty()) {
            cells.add(cell(item));
        }
        for (List<String> path : paths) {
            JsonNode at = item;
            for (String step : path) {
                at = at.path(step);
            }
            cells.add(cell(at));
        }
        return cells;
    }

    private static @Nullable Object cell(JsonNode value) {
        if (value.isNull() || value.isMissingNode()) {
            return null;
        }
        if (value.isNumber()) {
            return value.decimalValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        boolean simple = value.isArray()
                && StreamSupport.stream(value.spliterator(), false).allMatch(JsonNode::isValueNode);
        if (simple) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining("|"));
        }
        return value.isContainerNode() ? value.toString() : value.asText();
    }
}
