package vn.lantoa.media.body;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.file.CsvCells;

/**
 * The columns that a CSV body may have: the names of the fields of a JSON line, those of an object inside it with its
 * name and a point before them ({@code metrics.views}). A cell that shows nothing is a field that is absent.
 */
public final class CsvColumns {

    private static final Pattern NUMBER = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]{1,9})?");
    private static final int MOST_DIGITS = 40;
    private static final Pattern BREAK = Pattern.compile("\\R");
    private static final Pattern BAR = Pattern.compile("\\|");

    private final Map<String, Cell> cells;

    private CsvColumns(Map<String, Cell> cells) {
        this.cells = cells;
    }

    /** What the text of a cell stands for. What it is not stays text, and is a fault of the field then. */
    public enum Cell {
        /** Text, also an instant or an id; a line break in it is a blank. */
        TEXT {
            @Override
            JsonNode read(String text) {
                return TextNode.valueOf(onOneLine(text));
            }
        },
        /** A number as JSON writes it. */
        NUMBER {
            @Override
            JsonNode read(String text) {
                String number = CsvCells.bare(text);
                return number.length() <= MOST_DIGITS
                                && CsvColumns.NUMBER.matcher(number).matches()
                        ? DecimalNode.valueOf(new BigDecimal(number))
                        : TextNode.valueOf(text);
            }
        },
        /** {@code true} or {@code false}; spreadsheets write them in capitals. */
        FLAG {
            @Override
            JsonNode read(String text) {
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
            JsonNode read(String text) {
                ArrayNode list = JsonNodeFactory.instance.arrayNode();
                BAR.splitAsStream(onOneLine(text) + " ").map(CsvCells::bare).forEach(list::add);
                return list;
            }
        };

        abstract JsonNode read(String text);

        private static String onOneLine(String text) {
            return text.indexOf('\n') < 0 && text.indexOf('\r') < 0
                    ? text
                    : BREAK.matcher(text).replaceAll(" ");
        }
    }

    /** No column yet. */
    public static CsvColumns none() {
        return new CsvColumns(Map.of());
    }

    /** These columns and one more. */
    public CsvColumns and(String name, Cell cell) {
        Map<String, Cell> more = new LinkedHashMap<>(cells);
        more.put(name, cell);
        return new CsvColumns(Collections.unmodifiableMap(more));
    }

    /** Their names, in the order in which they were declared. */
    public List<String> names() {
        return List.copyOf(cells.keySet());
    }

    boolean has(String name) {
        return cells.containsKey(name);
    }

    /** Writes what a cell says into a line. */
    void put(String name, String text, ObjectNode line) {
        Cell cell = cells.get(name);
        if (cell == null || CsvCells.isBlank(text)) {
            return;
        }
        int point = name.indexOf('.');
        if (point < 0) {
            line.set(name, cell.read(text));
        } else {
            objectOf(line, name.substring(0, point)).set(name.substring(point + 1), cell.read(text));
        }
    }

    private static ObjectNode objectOf(ObjectNode line, String name) {
        @Nullable JsonNode there = line.get(name);
        return there instanceof ObjectNode object ? object : line.putObject(name);
    }
}
