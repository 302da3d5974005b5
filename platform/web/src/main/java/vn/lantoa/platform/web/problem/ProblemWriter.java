package vn.lantoa.platform.web.problem;

import java.net.URI;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

/** Writes problems where no resource method runs: plain Vert.x routes. */
@ApplicationScoped
public class ProblemWriter {

    private static final String MEDIA_TYPE = "application/problem+json";

    private final ProblemCatalogue catalogue;
    private final ObjectMapper json;

    ProblemWriter(ProblemCatalogue catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /** Answers a request with a problem. Does nothing when its answer has begun. */
    public void write(HttpServerRequest request, Problem problem) {
        HttpServerResponse response = request.response();
        if (response.headWritten() || response.closed()) {
            return;
        }
        response.setStatusCode(problem.code().status());
        // added, not set: the answer may already vary by something else
        MultiMap headers = response.headers()
                .add("Content-Type", MEDIA_TYPE)
                .add("Cache-Control", "no-store")
                .add("Vary", "Accept-Language, Authorization");
        problem.headers().forEach(headers::add);
        response.end(body(request, problem));
    }

    private Buffer body(HttpServerRequest request, Problem problem) {
        var language = RequestLanguage.best(request.getHeader("Accept-Language"));
        try {
            return Buffer.buffer(
                    json.writeValueAsBytes(ProblemBody.of(problem, instance(request.path()), catalogue, language)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
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
