package vn.lantoa.platform.data.failure;

import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;

import org.hibernate.StaleStateException;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.FailureReader;
import vn.lantoa.platform.web.problem.Problem;
import vn.lantoa.platform.web.problem.ProblemCode;
import vn.lantoa.platform.web.problem.ProblemCodes;

/** Tells a database that is away (503), a breached constraint (409) and a lost race (412) apart. */
@ApplicationScoped
class DatabaseFailures implements FailureReader {

    private static final String RETRY_AFTER_SECONDS = "5";
    private static final String INTEGRITY = "23";

    /** Unique, foreign key, exclusion: other rows stand against this one. */
    private static final Set<String> CONTRADICTS_OTHERS = Set.of("23505", "23503", "23P01");

    private final Map<String, ProblemCode> breaches;

    DatabaseFailures(ProblemCodes codes) {
        this.breaches = codes.breaches();
    }

    @Override
    public Optional<Problem> read(Throwable failure) {
        if (failure instanceof OptimisticLockException || failure instanceof StaleStateException) {
            return Optional.of(Problem.of(CommonProblem.VERSION_STALE));
        }
        if (failure instanceof RollbackException && PassingFailures.hasPassingReason(failure)) {
            return Optional.of(away());
        }
        if (!(failure instanceof SQLException sql)) {
            return Optional.empty();
        }
        String state = sql.getSQLState() == null ? "" : sql.getSQLState();
        if (state.startsWith(INTEGRITY)) {
            return breach(sql, state);
        }
        return PassingFailures.passes(sql) ? Optional.of(away()) : Optional.empty();
    }

    private static Problem away() {
        return Problem.of(CommonProblem.SERVICE_UNAVAILABLE).header("Retry-After", RETRY_AFTER_SECONDS);
    }

    /** The code of the constraint; a constraint without one, of one row only, is our fault: we let it through. */
    private Optional<Problem> breach(SQLException breach, String state) {
        Optional<ProblemCode> named = constraintOf(breach).map(breaches::get);
        return named.or(() -> CONTRADICTS_OTHERS.contains(state)
                        ? Optional.of((ProblemCode) CommonProblem.CONFLICT)
                        : Optional.empty())
                .map(Problem::of);
    }

    /** A batch of statements wraps the server's own message once more. */
    private static Optional<String> constraintOf(SQLException breach) {
        return Stream.iterate((Throwable) breach, Objects::nonNull, Throwable::getCause)
                .filter(PSQLException.class::isInstance)
                .map(failure -> ((PSQLException) failure).getServerErrorMessage())
                .filter(Objects::nonNull)
                .map(ServerErrorMessage::getConstraint)
                .filter(Objects::nonNull)
                .findFirst();
    }
}
