package vn.lantoa.task.task.bulk;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.row.JsonRowReader;
import vn.lantoa.task.task.TaskEntry;

/** Reads a line as the body of a request for one task is read, with the same faults. */
@ApplicationScoped
class TaskLineReader {

    private final ObjectMapper json;
    private final JsonRowReader rows;

    TaskLineReader(ObjectMapper json, JsonRowReader rows) {
        this.json = json;
        this.rows = rows;
    }

    /**
     * Reads a line.
     *
     * @param before the task that it changes; null where it makes one
     */
    JsonRowReader.Row<TaskEntry> read(TaskLine line, UUID planId, @Nullable TaskEntry before) {
        ObjectNode base = before == null
                ? json.createObjectNode().put("planId", planId.toString())
                : json.<ObjectNode>valueToTree(before);
        return rows.read(line.over(base), TaskEntry.class);
    }
}
