package vn.lantoa.task.progress.monthly.line;

import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.FailureReader;
import vn.lantoa.platform.web.problem.Fault;

/** Reads the lines of a return, each as strictly as a body of its own. */
@ApplicationScoped
class ReturnReader {

    private final ObjectMapper json;
    private final Validator validator;
    private final Instance<FailureReader> failures;

    ReturnReader(ObjectMapper json, Validator validator, @Any Instance<FailureReader> failures) {
        this.json = json;
        this.validator = validator;
        this.failures = failures;
    }

    /**
     * A line that was read.
     *
     * @param update null where it cannot be read
     */
    record Line(@Nullable ReturnedUpdate update, List<ReturnLineFault> faults) {}

    Line read(JsonNode line) {
        if (!line.isObject()) {
            return new Line(null, List.of(invalid("taskId", null)));
        }
        try {
            ReturnedUpdate update = json.treeToValue(line, ReturnedUpdate.class);
            return new Line(update, violations(validator.validate(update)));
        } catch (JsonProcessingException wrong) {
            return new Line(null, faults(wrong));
        }
    }

    private List<ReturnLineFault> faults(JsonProcessingException wrong) {
        return failures.stream()
                .flatMap(reader -> reader.read(wrong).stream())
                .findFirst()
                .map(problem ->
                        problem.faults().stream().map(ReturnLineFault::of).toList())
                .orElseThrow(() -> new IllegalStateException(wrong));
    }

    private static List<ReturnLineFault> violations(Set<ConstraintViolation<ReturnedUpdate>> found) {
        return found.stream()
                .map(one -> invalid(one.getPropertyPath().toString().replaceAll("\\.<[a-z ]+>", ""), one.getMessage()))
                .sorted((one, other) ->
                        one.fault().field().compareTo(other.fault().field()))
                .toList();
    }

    private static ReturnLineFault invalid(String field, @Nullable String message) {
        return new ReturnLineFault(new Fault(CommonProblem.REQUEST_INVALID, "body", field, List.of(field)), message);
    }
}
