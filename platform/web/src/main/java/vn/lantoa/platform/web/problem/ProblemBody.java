package vn.lantoa.platform.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonAnyGetter;

import vn.lantoa.platform.web.tracing.TraceId;

/**
 * The body of every problem answer: the members of RFC 9457 and the house's own, with words in one language.
 *
 * @param type the URI of the page that explains the code
 * @param instance the request's path
 * @param code the {@link ProblemCode}'s name
 * @param violations what is wrong with which part of the request; empty when the problem is of the whole
 * @param extensions members that only this code has
 */
record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        String code,
        String traceId,
        List<Violation> violations,
        @JsonAnyGetter Map<String, Object> extensions) {

    /**
     * One thing wrong with one part of a request.
     *
     * @param in {@code body}, {@code query}, {@code path} or {@code header}
     */
    record Violation(String field, String in, String message) {}

    /** The body for a problem of the current request, whose trace id it carries. */
    static ProblemBody of(Problem problem, String instance, ProblemCatalogue catalogue, Locale language) {
        ProblemCode code = problem.code();
        return new ProblemBody(
                catalogue.typeOf(code).toString(),
                catalogue.title(code, language),
                code.status(),
                catalogue.detail(code, problem.args(), language),
                instance,
                code.name(),
                TraceId.current(),
                MostFaults.of(problem.faults())
                        .shown(
                                fault -> new Violation(fault.field(), fault.in(), catalogue.message(fault, language)),
                                rest -> rest.in(problem.faults().get(0).in(), catalogue, language)),
                problem.extensions());
    }
}
