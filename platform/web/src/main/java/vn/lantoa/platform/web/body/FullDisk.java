package vn.lantoa.platform.web.body;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.FailureReader;
import vn.lantoa.platform.web.problem.Problem;

/**
 * A disk without room for what a request needs for a while, such as its large body: the request is put off, as one is
 * whose database has no room.
 */
@ApplicationScoped
class FullDisk implements FailureReader {

    private static final String RETRY_AFTER_SECONDS = "5";

    /** What the operating system says last, which Java has no class of its own for; clients' words may stand before. */
    private static final List<String> WORDS = List.of("No space left on device", "Disk quota exceeded");

    @Override
    public Optional<Problem> read(Throwable failure) {
        String said = String.valueOf(failure.getMessage());
        return failure instanceof IOException && WORDS.stream().anyMatch(said::endsWith)
                ? Optional.of(Problem.of(CommonProblem.SERVICE_UNAVAILABLE).header("Retry-After", RETRY_AFTER_SECONDS))
                : Optional.empty();
    }
}
