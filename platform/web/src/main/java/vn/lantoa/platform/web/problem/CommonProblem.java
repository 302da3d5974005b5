package vn.lantoa.platform.web.problem;

import java.util.Arrays;

/** The problems that any request to any part of the house can meet. */
public enum CommonProblem implements ProblemCode {
    REQUEST_INVALID(400),
    REQUEST_MALFORMED(400),
    HTTP_MALFORMED(400),
    GZIP_MALFORMED(400),
    FIELD_UNKNOWN(400),
    MORE_FAULTS(400),
    TEXT_INVISIBLE(400),
    NUMBER_TOO_LARGE(400),
    PARAMETER_UNKNOWN(400),
    PARAMETER_INVALID(400),
    PARAMETER_EMPTY(400),
    PARAMETER_CODE_UNKNOWN(400),
    RANGE_REVERSED(400),
    AGGREGATE_UNKNOWN(400),
    UNAUTHENTICATED(401),
    FORBIDDEN(403),
    NOT_YOUR_ORG(403),
    NOT_FOUND(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    REQUEST_TIMEOUT(408),
    CONFLICT(409),
    VERSION_STALE(412),
    BODY_TOO_LARGE(413),
    URI_TOO_LONG(414),
    MEDIA_TYPE_UNSUPPORTED(415),
    UNPROCESSABLE(422),
    IF_MATCH_REQUIRED(428),
    TOO_MANY_REQUESTS(429),
    HEADERS_TOO_LARGE(431),
    INTERNAL_ERROR(500),
    TRANSFER_CODING_UNKNOWN(501),
    BAD_GATEWAY(502),
    SERVICE_UNAVAILABLE(503),
    BODIES_IN_FLIGHT(503),
    GATEWAY_TIMEOUT(504),
    HTTP_VERSION_UNSUPPORTED(505),
    IDEMPOTENCY_KEY_REQUIRED(400),
    IDEMPOTENCY_KEY_INVALID(400),
    IDEMPOTENCY_KEY_REUSED(422),
    @BreachOf("idempotency_key_pkey")
    IDEMPOTENCY_KEY_IN_USE(409);

    private final int status;

    CommonProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }

    /** The general code for a status that no feature has a better word for. */
    public static CommonProblem forStatus(int status) {
        return Arrays.stream(values())
                .filter(code -> code.status == status)
                .findFirst()
                .orElse(status < 500 ? REQUEST_INVALID : INTERNAL_ERROR);
    }
}
