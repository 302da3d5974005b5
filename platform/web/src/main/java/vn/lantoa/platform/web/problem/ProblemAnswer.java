package vn.lantoa.platform.web.problem;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import io.quarkiverse.resteasy.problem.validation.Violation;

import vn.lantoa.platform.web.access.FailureLog;

/**
 * Gives every problem that the problem library answers with, whoever raised it, the members of {@link ProblemBody}. The
 * library maps the exceptions of Jakarta REST, Jackson, the validator and Quarkus' security; what failed on our side is
 * logged from here, in English.
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
        boolean expected = !problem.code().equals(CommonProblem.INTERNAL_ERROR);
        FailureLog.failed(problem.code().status(), problem.code().name(), context.path, context.cause, expected);
        ProblemBody body = ProblemBody.of(problem, context.path, catalogue, language.get());
        HttpProblem.Builder answer = HttpProblem.builder()
                .withType(URI.create(body.type()))
                .withTitle(body.title())
                .withStatus(body.status())
                .withDetail(body.detail())
                .withInstance(encodedTwice(body.instance()))
                .with("code", body.code())
                .with("traceId", body.traceId())
                .with("violations", body.violations().isEmpty() ? validated(raw) : body.violations());
        body.extensions().forEach(answer::with);
        raw.getHeaders().forEach(answer::withHeader);
        problem.headers().forEach(answer::withHeader);
        return answer.build();
    }

    /**
     * A decoded path, with whatever letters the client put there, as a URI whose encoding survives the library's
     * decoding of it.
     */
    private static URI encodedTwice(String path) {
        try {
            String encoded = new URI(null, null, path, null).toASCIIString();
            return URI.create(encoded.replace("%", "%25").replace("+", "%2B"));
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

    /** What the validator found, in its own words: they are in the request's language already. */
    private List<ProblemBody.Violation> validated(HttpProblem raw) {
        return raw.getParameters().get("violations") instanceof List<?> found
                ? MostFaults.of(found)
                        .shown(one -> violation((Violation) one), rest -> rest.in("body", catalogue, language.get()))
                : List.of();
    }

    private static ProblemBody.Violation violation(Violation found) {
        // months[0], which the validator calls months[0].<list element>
        String field = found.field == null ? "" : found.field.replaceAll("\\.<[a-z ]+>", "");
        // an absent body has no field to name
        return new ProblemBody.Violation(field.isEmpty() ? found.in : field, found.in, found.message);
    }
}
