package vn.lantoa.gateway.limit;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.vertx.core.http.HttpServerRequest;

import vn.lantoa.gateway.compress.Gzip;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** Checks the size of a request before its body is read. */
@ApplicationScoped
public class RequestSize {

    private final long maxUri;
    private final long maxHeaders;
    private final BodyLimits bodies;

    RequestSize(LimitConfig config, BodyLimits bodies) {
        this.maxUri = config.uri().asLongValue();
        this.maxHeaders = config.headers().asLongValue();
        this.bodies = bodies;
    }

    /** What is wrong with the size of the address or the headers; empty when nothing is. */
    public Optional<Problem> ofHead(HttpServerRequest request) {
        if (request.uri().length() > maxUri) {
            return Optional.of(Problem.of(CommonProblem.URI_TOO_LONG));
        }
        long sum = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            sum += header.getKey().length() + header.getValue().length();
        }
        return sum > maxHeaders ? Optional.of(Problem.of(CommonProblem.HEADERS_TOO_LARGE)) : Optional.empty();
    }

    /** What is wrong with the length or the coding that a request declares; empty when nothing is. */
    public Optional<Problem> ofDeclaredBody(HttpServerRequest request, String path) {
        String coding = request.getHeader("Transfer-Encoding");
        if (coding != null && !coding.equalsIgnoreCase("chunked")) {
            return Optional.of(Problem.of(CommonProblem.TRANSFER_CODING_UNKNOWN));
        }
        String packing = request.getHeader("Content-Encoding");
        if (!Gzip.isIdentity(packing) && !Gzip.isCoding(packing)) {
            return Optional.of(Problem.at("header", "Content-Encoding", CommonProblem.MEDIA_TYPE_UNSUPPORTED)
                    .header("Accept-Encoding", "gzip"));
        }
        String length = request.getHeader("Content-Length");
        if (length == null) {
            return Optional.empty();
        }
        long limit = bodies.of(path);
        // Netty lets only digits pass; more of them than a long holds is too many in any case
        boolean tooLarge = length.length() > 18 || Long.parseLong(length) > limit;
        return tooLarge ? Optional.of(tooLarge(limit)) : Optional.empty();
    }

    /** The problem of a body over its limit. */
    public static Problem tooLarge(long limit) {
        return Problem.of(CommonProblem.BODY_TOO_LARGE, BodyLimits.inWords(limit));
    }
}
