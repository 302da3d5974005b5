package vn.lantoa.platform.data.failure;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.apache.kafka.common.KafkaException;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.FailureReader;
import vn.lantoa.platform.web.problem.Problem;

/** Kafka away while a request needs it, which only the operator's do: 503. */
@ApplicationScoped
class KafkaFailures implements FailureReader {

    private static final String RETRY_AFTER_SECONDS = "5";

    @Override
    public Optional<Problem> read(Throwable failure) {
        return failure instanceof KafkaException
                ? Optional.of(Problem.of(CommonProblem.SERVICE_UNAVAILABLE).header("Retry-After", RETRY_AFTER_SECONDS))
                : Optional.empty();
    }
}
