package vn.lantoa.platform.data.failure;

import java.sql.SQLException;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.OptimisticLockException;

import org.hibernate.StaleStateException;
import org.postgresql.util.PSQLException;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.FailureReader;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemArea;

/** Tells a database that is away (503), a breached constraint (409) and a lost race (412) apart. */
@ApplicationScoped
class DatabaseFailures implements FailureReader {

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final String UNIQUE_VIOLATION = "23505";

    private final Instance<ProblemArea> areas;

    DatabaseFailures(@Any Instance<ProblemArea> areas) {
        this.areas = areas;
    }

    @Override
    public Optional<Problem> read(Throwable failure) {
        if (failure instanceof OptimisticLockException || failure instanceof StaleStateException) {
            return Optional.of(Problem.of(CommonProblem.VERSION_STALE));
        }
        if (!(failure instanceof SQLException sql)) {
            return Optional.empty();
        }
        if (UNIQUE_VIOLATION.equals(sql.getSQLState())) {
            return Optional.of(conflict(sql));
        }
        return PassingFailures.passes(sql)
                ? Optional.of(Problem.of(CommonProblem.SERVICE_UNAVAILABLE).header("Retry-After", RETRY_AFTER_SECONDS))
                : Optional.empty();
    }

    /** The name of the breached constraint; inside of a batch the server's own words are a cause further down. */
    private static String constraintOf(Throwable breach) {
        for (Throwable cause = breach; cause != null; cause = cause.getCause()) {
            if (cause instanceof PSQLException said && said.getServerErrorMessage() != null) {
                return String.valueOf(said.getServerErrorMessage().getConstraint());
            }
        }
        return "";
    }

    private Problem conflict(SQLException breach) {
        String constraint = constraintOf(breach);
        return areas.stream()
                .map(area -> area.constraints().get(constraint))
                .filter(code -> code != null)
                .findFirst()
                .map(Problem::of)
                .orElseGet(() -> Problem.of(CommonProblem.CONFLICT));
    }
}
