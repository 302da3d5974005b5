package vn.lantoa.task.task.bulk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.task.document.text.Excerpt;

/**
 * A file of tasks with a JSON object on each line: the fields of a task that the line speaks of. It comes to the same
 * as a line of a {@link TaskFile}; one that is no such object spoils no other.
 */
final class TaskJsonFile {

    private static final int LONGEST_LINE = 256 * 1024;
    private static final int LONGEST_NAME = 100;
    private static final ObjectReader NODES = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private TaskJsonFile() {}

    /**
     * The lines of a file that are not blank.
     *
     * @throws Problem 400 when it is not in UTF-8, 413 when it is too large
     */
    static List<TaskLine> read(byte[] file) {
        TaskFile.checkLength(file.length);
        List<String> texts = TaskFile.text(file)
                .lines()
                .filter(text -> !text.isBlank())
                .limit(TaskFile.MOST_LINES + 1L)
                .toList();
        if (texts.size() > TaskFile.MOST_LINES) {
            throw Problem.of(TaskFileProblem.TASK_LINES_TOO_MANY, TaskFile.MOST_LINES);
        }
        List<TaskLine> lines = new ArrayList<>();
        texts.forEach(text -> lines.add(line(lines.size() + 1, text)));
        return lines;
    }

    private static TaskLine line(int number, String text) {
        if (!(parsed(text) instanceof ObjectNode object)) {
            return spoiled(number, TaskFileProblem.TASK_LINE_MALFORMED, List.of(LONGEST_LINE / 1024));
        }
        Map<String, JsonNode> fields = fields(object);
        int most = TaskColumn.ALL.size();
        if (fields.size() > most) {
            List<Object> counts = List.of(fields.size(), most, TaskFile.COLUMNS);
            return spoiled(number, TaskFileProblem.TASK_COLUMNS_TOO_MANY, counts);
        }
        Optional<String> unknown = fields.keySet().stream()
                .filter(name -> !TaskColumn.ALL.containsKey(name))
                .findFirst();
        if (unknown.isPresent()) {
            String name = Excerpt.head(unknown.get(), LONGEST_NAME);
            return spoiled(number, TaskFileProblem.TASK_COLUMN_UNKNOWN, List.of(name, TaskFile.COLUMNS));
        }
        return line(number, fields);
    }

    private static TaskLine line(int number, Map<String, JsonNode> fields) {
        Map<String, JsonNode> said = new LinkedHashMap<>();
        List<Fault> flaws = new ArrayList<>();
        fields.forEach((name, value) -> {
            TaskColumn column = TaskColumn.ALL.getOrDefault(name, TaskColumn.TEXT);
            if (fits(column, value)) {
                said.put(name, column == TaskColumn.NUMBER && value.isNumber() ? column.shown(value.asText()) : value);
            } else {
                flaws.add(new Fault(CommonProblem.REQUEST_INVALID, "body", name, List.of(name)));
            }
        });
        return new TaskLine(number, said, flaws);
    }

    private static TaskLine spoiled(int number, ProblemCode code, List<Object> words) {
        return new TaskLine(number, Map.of(), List.of(new Fault(code, "body", "line", words)));
    }

    private static JsonNode parsed(String text) {
        try {
            return text.length() > LONGEST_LINE ? MissingNode.getInstance() : NODES.readTree(text);
        } catch (JsonProcessingException malformed) {
            return MissingNode.getInstance();
        }
    }

    /** By the names of columns: what is inside of a field has its name behind a point. */
    private static Map<String, JsonNode> fields(ObjectNode object) {
        Map<String, JsonNode> fields = new LinkedHashMap<>();
        object.properties().forEach(field -> {
            String name = field.getKey();
            JsonNode value = field.getValue();
            Set<String> inner = TaskColumn.inside(name);
            if (!inner.isEmpty() && value.isNull()) {
                inner.forEach(column -> fields.put(column, value));
            } else if (!inner.isEmpty() && value instanceof ObjectNode said) {
                said.properties().forEach(one -> fields.put(name + "." + one.getKey(), one.getValue()));
            } else {
                fields.put(name, value);
            }
        });
        return fields;
    }

    /** Whether a value may stand there; whether it is right is for the task to say. */
    private static boolean fits(TaskColumn column, JsonNode value) {
        if (value instanceof ArrayNode list) {
            return column == TaskColumn.LIST && list.valueStream().allMatch(JsonNode::isTextual);
        }
        return value.isNull()
                || column != TaskColumn.LIST && value.isTextual()
                || column == TaskColumn.NUMBER && value.isNumber()
                || column == TaskColumn.FLAG && value.isBoolean();
    }
}
