package vn.lantoa.platform.web.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;

import vn.lantoa.platform.web.tracing.TraceId;

/**
 * Gives every problem answer, whoever raised it, the same form: {@code type, title, status, detail, instance, code, traceId,
 * violations}, in the language of the request.
 */
@ApplicationScoped
public class ProblemAnswer implements ProblemPostProcessor {

    private final ProblemCatalogue catalogue;
    private final RequestLanguage language;
    private final Instance<FailureReader> readers;

    ProblemAnswer(ProblemCatalogue catalogue, RequestLanguage language, @Any Instance<FailureReader> readers) {
        this.catalogue = catalogue;
        this.language = language;
        this.readers = readers;
    }

    /** Before the library's logger, so that it logs what is answered: a breached constraint is no error of ours. */
    @Override
    public int priority() {
        return 1_000;
    }

    @Override
    public HttpProblem apply(HttpProblem raw, ProblemContext context) {
        Problem problem = coded(raw, context.cause);
        Locale locale = language.get();
        HttpProblem.Builder answer = HttpProblem.builder()
                .withType(catalogue.typeOf(problem.code()))
                .withTitle(catalogue.title(problem.code(), locale))
                .withStatus(problem.code().status())
                .withDetail(catalogue.detail(problem.code(), problem.args(), locale))
                .withInstance(instance(context))
                .with("code", problem.code().name())
                .with("traceId", TraceId.current())
                .with("violations", violations(problem, raw, locale));
        problem.extensions().forEach(answer::with);
        raw.getHeaders().forEach(answer::withHeader);
        problem.headers().forEach(answer::withHeader);
        return answer.build();
    }

    /**
     * The request's path, which comes decoded, with whatever letters the client put there. Encoded twice, because the library decodes
     * it once when it writes it.
     */
    private static URI instance(ProblemContext context) {
        try {
            String path = new URI(null, null, context.path, null).toASCIIString();
            return URI.create(path.replace("%", "%25").replace("+", "%2B"));
        } catch (URISyntaxException notAUri) {
            return URI.create("/");
        }
    }

    /** Finds the code: the one that was raised, the one that a reader knows, else the general one of the status. */
    private Problem coded(HttpProblem raw, Throwable cause) {
        for (Throwable failure = cause; failure != null; failure = failure.getCause()) {
            if (failure instanceof Problem problem) {
                return problem;
            }
            for (FailureReader reader : readers) {
                Optional<Problem> read = reader.read(failure);
                if (read.isPresent()) {
                    return read.get();
                }
            }
        }
        return Problem.of(CommonProblem.forStatus(raw.getStatusCode()));
    }

    private List<Map<String, String>> violations(Problem problem, HttpProblem raw, Locale locale) {
        if (problem.faults().isEmpty() && raw.getParameters().get("violations") instanceof List<?> validated) {
            return validated.stream()
                    .map(Violation.class::cast)
                    .map(wrong -> violation(place(wrong.field), wrong.in, wrong.message))
                    .toList();
        }
        return problem.faults().stream()
                .map(fault -> violation(fault.field(), fault.in(), catalogue.message(fault, locale)))
                .toList();
    }

    /** {@code months[0]}, which the validator calls {@code months[0].<list element>}. */
    private static String place(String field) {
        return field == null ? null : field.replaceAll("\\.<[a-z ]+>", "");
    }

    private static Map<String, String> violation(String field, String in, String message) {
        // an absent body has no field to name
        return Map.of("field", field == null || field.isEmpty() ? in : field, "in", in, "message", message);
    }
}
