package vn.lantoa.task.task.bulk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.lantoa.platform.web.hash.Sha256;
import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.text.TextForm;

/**
 * A line of a file of tasks.
 *
 * @param number its place below the header, or among the lines of NDJSON, from 1
 * @param cells what it says in each column of the file
 * @param flaws why it could not be read
 */
public record TaskLine(int number, Map<String, JsonNode> cells, List<Fault> flaws) {

    /** The task that it names by its id. */
    public Optional<String> id() {
        return text(TaskColumn.ID);
    }

    /** The task that it names by its code, or what it calls a new one. */
    public Optional<String> code() {
        return text(TaskColumn.CODE);
    }

    private Optional<String> text(String column) {
        return Optional.ofNullable(cells.get(column))
                .filter(JsonNode::isTextual)
                .map(cell -> TextForm.tidied(cell.textValue()));
    }

    /** The same for every line that says the same, whatever the order of the columns. */
    public String sha256() {
        Map<String, JsonNode> said = new TreeMap<>(cells);
        said.values().removeIf(JsonNode::isNull);
        return Sha256.of(said.toString());
    }

    /** What a task is, with what the line says in the place of what it was; a column that the file has not stays. */
    public ObjectNode over(ObjectNode task) {
        ObjectNode changed = task.deepCopy();
        cells.forEach((name, cell) -> put(name, cell, changed));
        changed.remove(TaskColumn.ID);
        changed.properties().stream()
                .filter(field -> field.getValue() instanceof ObjectNode inner && saysNothing(inner))
                .forEach(field -> field.setValue(NullNode.getInstance()));
        return changed;
    }

    private static boolean saysNothing(ObjectNode inner) {
        for (JsonNode value : inner) {
            if (!value.isNull()) {
                return false;
            }
        }
        return true;
    }

    private static void put(String name, JsonNode cell, ObjectNode task) {
        int point = name.indexOf('.');
        if (point < 0) {
            task.set(name, cell);
            return;
        }
        String outer = name.substring(0, point);
        if (!(task.get(outer) instanceof ObjectNode)) {
            task.set(outer, JsonNodeFactory.instance.objectNode());
        }
        ((ObjectNode) task.get(outer)).set(name.substring(point + 1), cell);
    }
}
