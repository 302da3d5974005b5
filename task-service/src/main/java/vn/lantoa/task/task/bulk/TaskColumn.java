package vn.lantoa.task.task.bulk;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;

import vn.lantoa.platform.web.file.CsvCells;

/**
 * What the cells of a column stand for. What a cell is not stays text, and is a fault of its field then; one that shows
 * nothing is a field without a value.
 */
enum TaskColumn {
    TEXT {
        @Override
        JsonNode shown(String text) {
            return TextNode.valueOf(BREAK.matcher(text).replaceAll(" "));
        }
    },
    LINES {
        @Override
        JsonNode shown(String text) {
            return TextNode.valueOf(text);
        }
    },
    NUMBER {
        @Override
        JsonNode shown(String text) {
            String number = CsvCells.bare(text);
            if (WHOLE_FORM.matcher(number).matches()) {
                long whole = Long.parseLong(number);
                return whole == (int) whole ? IntNode.valueOf((int) whole) : LongNode.valueOf(whole);
            }
            return NUMBER_FORM.matcher(number).matches()
                    ? DecimalNode.valueOf(new BigDecimal(number))
                    : TextNode.valueOf(text);
        }
    },
    FLAG {
        @Override
        JsonNode shown(String text) {
            return switch (CsvCells.bare(text).toLowerCase(Locale.ROOT)) {
                case "true" -> BooleanNode.TRUE;
                case "false" -> BooleanNode.FALSE;
                default -> TextNode.valueOf(text);
            };
        }
    },
    /** Texts with {@code |} between them. */
    LIST {
        @Override
        JsonNode shown(String text) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            BAR.splitAsStream(text + " ").map(CsvCells::bare).forEach(list::add);
            return list;
        }
    };

    static final String ID = "id";
    static final String CODE = "code";

    private static final Pattern WHOLE_FORM = Pattern.compile("-?(?:0|[1-9][0-9]{0,17})");
    private static final Pattern NUMBER_FORM = Pattern.compile("-?(?:0|[1-9][0-9]{0,29})(?:\\.[0-9]{1,9})?");
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern BAR = Pattern.compile("\\|");

    /** The columns that a file may have, by their names. */
    static final Map<String, TaskColumn> ALL = all();

    private static Map<String, TaskColumn> all() {
        Map<String, TaskColumn> all = new LinkedHashMap<>();
        all.put(ID, TEXT);
        all.put(CODE, TEXT);
        all.put("title", TEXT);
        all.put("clausePaths", LIST);
        all.put("themeCodes", LIST);
        all.put("audienceCodes", LIST);
        all.put("startOn", TEXT);
        all.put("dueOn", TEXT);
        all.put("lead", TEXT);
        all.put("cooperating", LIST);
        all.put("advising", LIST);
        all.put("inspecting", LIST);
        all.put("weight", NUMBER);
        all.put("deliverable.type", TEXT);
        all.put("deliverable.quantity", NUMBER);
        all.put("deliverable.unit", TEXT);
        all.put("kind", TEXT);
        all.put("description", LINES);
        all.put("hypothesis", LINES);
        all.put("kpi", TEXT);
        all.put("achieved", FLAG);
        all.put("dependsOn", LIST);
        all.put("need.staffCount", NUMBER);
        all.put("need.amountVnd", NUMBER);
        return Collections.unmodifiableMap(all);
    }

    /** The columns of what is inside a field; none where it holds nothing. */
    static Set<String> inside(String field) {
        return ALL.keySet().stream()
                .filter(name -> name.startsWith(field + "."))
                .collect(Collectors.toSet());
    }

    abstract JsonNode shown(String text);

    JsonNode read(String text) {
        return CsvCells.isBlank(text) ? NullNode.getInstance() : shown(text);
    }
}
