package vn.lantoa.platform.web.problem;

import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class MediaTypeFailuresTest {

    private static final String MESSAGE = "Failed to parse media type ;";

    private final MediaTypeFailures failures = new MediaTypeFailures();

    @Test
    void whatShouldNameTheBodysTypeIsUnsupported() {
        assertThat(codeOf(contentTypeFromRequest())).contains(CommonProblem.MEDIA_TYPE_UNSUPPORTED);
    }

    @Test
    void whatShouldNameTheAnswersTypeIsNotAcceptable() {
        assertThat(codeOf(new IllegalArgumentException(MESSAGE))).contains(CommonProblem.NOT_ACCEPTABLE);
    }

    @Test
    void anyOtherFailureIsNotItsBusiness() {
        assertThat(codeOf(new IllegalArgumentException("no"))).isEmpty();
        assertThat(codeOf(new IllegalArgumentException())).isEmpty();
        assertThat(codeOf(new IllegalStateException(MESSAGE))).isEmpty();
    }

    private Optional<ProblemCode> codeOf(Throwable failure) {
        return failures.read(failure).map(Problem::code);
    }

    /** Called as the method of Quarkus REST in whose stack trace it is told. */
    private static Throwable contentTypeFromRequest() {
        return new IllegalArgumentException(MESSAGE);
    }
}
