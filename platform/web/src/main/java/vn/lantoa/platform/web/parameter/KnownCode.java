package vn.lantoa.platform.web.parameter;

import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * A query parameter whose value is a code of a register that is known here whole: a code that it does not have is a
 * mistake, not a list without records (rules.md §9).
 */
public final class KnownCode {

    private KnownCode() {}

    /**
     * @param code null when the parameter was not given
     * @throws Problem 400 {@code PARAMETER_CODE_UNKNOWN} naming parameter and code when the register has no such code
     */
    public static void require(String parameter, @Nullable String code, Predicate<String> known) {
        if (code != null && !known.test(code)) {
            throw Problem.inQuery(parameter, CommonProblem.PARAMETER_CODE_UNKNOWN, parameter, code);
        }
    }
}
