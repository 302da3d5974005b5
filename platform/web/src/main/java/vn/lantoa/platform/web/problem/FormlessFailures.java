package vn.lantoa.platform.web.problem;

import jakarta.annotation.Priority;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.ExceptionMapperBase;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;

/**
 * Mappers for failures that Quarkus would answer without a body, or that the problem library (3.21.0) cannot map on
 * this Quarkus: its own mappers of 401 read a field of {@code ChallengeData} that is gone.
 */
final class FormlessFailures {

    private static final int BEFORE_ALL_OTHERS = 1;

    private FormlessFailures() {}

    private static HttpProblem challenge() {
        return HttpProblem.builder()
                .withStatus(CommonProblem.UNAUTHENTICATED.status())
                .withHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** No token where one is needed. */
    @Provider
    @Priority(BEFORE_ALL_OTHERS)
    public static final class NoToken extends ExceptionMapperBase<UnauthorizedException> {
        @Override
        protected HttpProblem toProblem(UnauthorizedException refused) {
            return challenge();
        }
    }

    /** A token that does not pass. */
    @Provider
    @Priority(BEFORE_ALL_OTHERS)
    public static final class BadToken extends ExceptionMapperBase<AuthenticationFailedException> {
        @Override
        protected HttpProblem toProblem(AuthenticationFailedException refused) {
            return challenge();
        }
    }

    /** JSON of the wrong type; the reader of JSON failures says where. */
    @Provider
    @Priority(BEFORE_ALL_OTHERS)
    public static final class WrongJson extends ExceptionMapperBase<MismatchedInputException> {
        @Override
        protected HttpProblem toProblem(MismatchedInputException wrong) {
            return HttpProblem.builder()
                    .withStatus(CommonProblem.REQUEST_INVALID.status())
                    .build();
        }
    }
}
