package vn.lantoa.platform.web.problem;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

import vn.lantoa.platform.web.tracing.TraceId;

/** Writes problems where no resource method runs: plain Vert.x routes. The form is that of {@link ProblemAnswer}. */
@ApplicationScoped
public class ProblemWriter {

    public static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemCatalogue catalogue;
    private final ObjectMapper json;

    ProblemWriter(ProblemCatalogue catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /** Answers a request with a problem. Does nothing when its answer has begun: there is no room for words then. */
    public void write(HttpServerRequest request, Problem problem) {
        HttpServerResponse response = request.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        response.setStatusCode(problem.code().status());
        // added, not set: the answer may already vary by something else
        headers(problem).forEach((name, value) -> response.headers().add(name, value));
        response.end(body(request, problem));
    }

    /** The headers that a problem is answered with, without its length. */
    public Map<String, String> headers(Problem problem) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", MEDIA_TYPE);
        headers.put("Cache-Control", "no-store");
        headers.put("Vary", "Accept-Language, Authorization");
        headers.putAll(problem.headers());
        return headers;
    }

    /** The body of a problem, in the language of the request and with its trace id. */
    public Buffer body(HttpServerRequest request, Problem problem) {
        Locale locale = RequestLanguage.best(request.getHeader("Accept-Language"));
        ProblemCode code = problem.code();
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("type", catalogue.typeOf(code).toString());
        answer.put("title", catalogue.title(code, locale));
        answer.put("status", code.status());
        answer.put("detail", catalogue.detail(code, problem.args(), locale));
        answer.put("instance", instance(request.path()));
        answer.put("code", code.name());
        answer.put("traceId", TraceId.current());
        answer.put("violations", violations(problem, locale));
        answer.putAll(problem.extensions());
        try {
            return Buffer.buffer(json.writeValueAsBytes(answer));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Map<String, String>> violations(Problem problem, Locale locale) {
        return problem.faults().stream()
                .map(fault ->
                        Map.of("field", fault.field(), "in", fault.in(), "message", catalogue.message(fault, locale)))
                .toList();
    }

    /** The request's path; {@code /} when it is no valid URI reference, which the client may well have sent. */
    private static String instance(String path) {
        try {
            return path == null ? "/" : URI.create(path).toString();
        } catch (IllegalArgumentException notAUri) {
            return "/";
        }
    }
}
