package vn.lantoa.task.task.bulk;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.arc.All;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.FailureReader;
import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCatalogue;
import vn.lantoa.task.task.TaskEntry;
import vn.lantoa.task.task.attempt.RowFault;
import vn.lantoa.task.task.attempt.RowFaultWords;

/** Reads a line as the body of a request for one task is read, with the same faults. */
@ApplicationScoped
public class TaskLineReader {

    private final ObjectMapper json;
    private final Validator validator;
    private final List<FailureReader> failures;
    private final RowFaultWords words;
    private final ProblemCatalogue catalogue;

    TaskLineReader(
            ObjectMapper json,
            Validator validator,
            @All List<FailureReader> failures,
            RowFaultWords words,
            ProblemCatalogue catalogue) {
        this.json = json;
        this.validator = validator;
        this.failures = failures;
        this.words = words;
        this.catalogue = catalogue;
    }

    /**
     * What a line says.
     *
     * @param entry null where it cannot be read
     * @param faults the first of what is wrong with it
     */
    public record Read(@Nullable TaskEntry entry, List<RowFault> faults) {}

    /**
     * Reads a line.
     *
     * @param before the task that it changes; null where it makes one
     */
    public Read read(TaskLine line, UUID planId, @Nullable TaskEntry before) {
        ObjectNode base = before == null
                ? json.createObjectNode().put("planId", planId.toString())
                : json.<ObjectNode>valueToTree(before);
        try {
            TaskEntry entry = json.treeToValue(line.over(base), TaskEntry.class);
            List<RowFault> faults = validator.validate(entry).stream()
                    .map(this::fault)
                    .sorted(Comparator.comparing(RowFault::field).thenComparing(RowFault::message))
                    .limit(RowFaultWords.MOST)
                    .toList();
            return new Read(faults.isEmpty() ? entry : null, faults);
        } catch (JsonProcessingException wrong) {
            return new Read(null, words.of(faults(wrong)));
        }
    }

    private List<Fault> faults(JsonProcessingException wrong) {
        return failures.stream()
                .flatMap(reader -> reader.read(wrong).stream())
                .findFirst()
                .map(Problem::faults)
                .orElseThrow(() -> new IllegalStateException(wrong));
    }

    private RowFault fault(ConstraintViolation<TaskEntry> found) {
        // themeCodes[0], which the validator calls themeCodes[0].<list element>
        String field = found.getPropertyPath().toString().replaceAll("\\.<[a-z ]+>", "");
        CommonProblem code = CommonProblem.REQUEST_INVALID;
        return new RowFault(
                field, code.name(), found.getMessage(), catalogue.typeOf(code).toString());
    }
}
