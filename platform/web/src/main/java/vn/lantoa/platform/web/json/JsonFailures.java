package vn.lantoa.platform.web.json;

import java.util.Optional;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.PropertyBindingException;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.FailureReader;
import vn.lantoa.platform.web.problem.Problem;

/** Says which field of a JSON body could not be read. */
@ApplicationScoped
class JsonFailures implements FailureReader {

    @Override
    public Optional<Problem> read(Throwable failure) {
        return failure instanceof JsonProcessingException wrong && !(failure instanceof InvalidDefinitionException)
                ? Optional.of(problemOf(wrong))
                : Optional.empty();
    }

    private static Problem problemOf(JsonProcessingException wrong) {
        if (wrong instanceof PropertyBindingException unknown) {
            return Problem.inBody(path(unknown), CommonProblem.FIELD_UNKNOWN, unknown.getPropertyName());
        }
        if (wrong instanceof RefusedValueException refused) {
            return Problem.inBody(path(refused), refused.code(), refused.args());
        }
        if (wrong instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            return Problem.inBody(path(mapping), CommonProblem.REQUEST_INVALID, path(mapping));
        }
        int line = wrong.getLocation() == null
                ? 1
                : Math.max(1, wrong.getLocation().getLineNr());
        int column = wrong.getLocation() == null
                ? 1
                : Math.max(1, wrong.getLocation().getColumnNr());
        return Problem.inBody("line " + line, CommonProblem.REQUEST_MALFORMED, line, column);
    }

    /** {@code evidence[0].url}, as the client wrote it. */
    private static String path(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
