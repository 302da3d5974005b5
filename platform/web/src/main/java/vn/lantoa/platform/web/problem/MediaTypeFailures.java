package vn.lantoa.platform.web.problem;

import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

/**
 * A header that should name a media type and does not: Quarkus REST lets its own exception out, which would be a 500.
 */
@ApplicationScoped
class MediaTypeFailures implements FailureReader {

    private static final String MESSAGE = "Failed to parse media type";

    @Override
    public Optional<Problem> read(Throwable failure) {
        boolean unreadable = failure instanceof IllegalArgumentException
                && String.valueOf(failure.getMessage()).startsWith(MESSAGE);
        if (!unreadable) {
            return Optional.empty();
        }
        boolean ofTheBody = Arrays.stream(failure.getStackTrace())
                .anyMatch(frame -> frame.getMethodName().startsWith("contentType"));
        return Optional.of(Problem.of(ofTheBody ? CommonProblem.MEDIA_TYPE_UNSUPPORTED : CommonProblem.NOT_ACCEPTABLE));
    }
}
