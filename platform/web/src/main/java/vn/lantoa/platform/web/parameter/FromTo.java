package vn.lantoa.platform.web.parameter;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCode;

/**
 * The range that the query parameters {@code from} (the first that is in it) and {@code to} (the first that is behind
 * it) ask for. Either may be null: the range is open there.
 */
public final class FromTo {

    private FromTo() {}

    /** @throws Problem 400 {@code RANGE_REVERSED} at {@code to} when the range holds no day */
    public static void check(@Nullable LocalDate from, @Nullable LocalDate to) {
        check(from, to, CommonProblem.RANGE_REVERSED);
    }

    /** @throws Problem 400 {@code RANGE_REVERSED} at {@code to} when the range holds no instant */
    public static void check(@Nullable Instant from, @Nullable Instant to) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw Problem.inQuery("to", CommonProblem.RANGE_REVERSED);
        }
    }

    /**
     * @throws Problem the code's, at {@code to}, when the range holds no day; {@code args} are the values that its
     *     detail names
     */
    public static void check(@Nullable LocalDate from, @Nullable LocalDate to, ProblemCode reversed, Object... args) {
        if (from != null && to != null && !from.isBefore(to)) {
            throw Problem.inQuery("to", reversed, args);
        }
    }
}
