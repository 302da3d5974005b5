package vn.lantoa.platform.web.json;

import java.util.List;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;

import vn.lantoa.platform.web.problem.ProblemCode;

/** A value of a JSON body is refused by a rule that has a code of its own. */
final class RefusedValueException extends MismatchedInputException {

    private static final long serialVersionUID = 1L;

    private final transient ProblemCode code;
    private final transient List<Object> args;

    /** {@code args} are the values that the code's words name. */
    RefusedValueException(JsonParser parser, Class<?> type, ProblemCode code, Object... args) {
        super(parser, code.name(), type);
        this.code = code;
        this.args = List.of(args);
    }

    ProblemCode code() {
        return code;
    }

    Object[] args() {
        return args.toArray();
    }
}
