package vn.lantoa.task.row;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.All;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.FailureReader;
import vn.lantoa.platform.web.problem.Fault;
import vn.lantoa.platform.web.problem.Problem;

/** Reads rows, each as strictly as a body of its own, with the same faults. */
@ApplicationScoped
public class JsonRowReader {

    private static final Comparator<RowFlaw> BY_FIELD = Comparator.comparing(
                    (RowFlaw flaw) -> flaw.fault().field())
            .thenComparing(flaw -> String.valueOf(flaw.message()));

    private final ObjectMapper json;
    private final Validator validator;
    private final List<FailureReader> failures;

    JsonRowReader(ObjectMapper json, Validator validator, @All List<FailureReader> failures) {
        this.json = json;
        this.validator = validator;
        this.failures = failures;
    }

    /**
     * A row that was read.
     *
     * @param value null where it cannot be read
     * @param flaws none: it is as it should be
     */
    public record Row<T>(@Nullable T value, List<RowFlaw> flaws) {}

    public <T> Row<T> read(JsonNode said, Class<T> type) {
        if (!said.isObject()) {
            return new Row<>(null, List.of(invalid(RowFlaw.WHOLE, null)));
        }
        try {
            T value = json.treeToValue(said, type);
            return new Row<>(value, violations(validator.validate(value)));
        } catch (JsonProcessingException wrong) {
            return new Row<>(null, RowFlaw.of(faults(wrong)));
        }
    }

    private List<Fault> faults(JsonProcessingException wrong) {
        return failures.stream()
                .flatMap(reader -> reader.read(wrong).stream())
                .findFirst()
                .map(Problem::faults)
                .orElseThrow(() -> new IllegalStateException(wrong));
    }

    private static <T> List<RowFlaw> violations(Set<ConstraintViolation<T>> found) {
        return found.stream()
                .map(one -> invalid(field(one), one.getMessage()))
                .sorted(BY_FIELD)
                .toList();
    }

    /** Such as {@code themeCodes[0]}, which the validator calls {@code themeCodes[0].<list element>}. */
    private static String field(ConstraintViolation<?> found) {
        return found.getPropertyPath().toString().replaceAll("\\.<[a-z ]+>", "");
    }

    private static RowFlaw invalid(String field, @Nullable String message) {
        return new RowFlaw(new Fault(CommonProblem.REQUEST_INVALID, "body", field, List.of(field)), message);
    }
}
