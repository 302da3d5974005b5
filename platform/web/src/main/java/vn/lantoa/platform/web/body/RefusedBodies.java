package vn.lantoa.platform.web.body;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import vn.lantoa.platform.web.problem.FailureReader;
import vn.lantoa.platform.web.problem.Problem;

/** Says why a body was not read on, whoever was reading it. */
@ApplicationScoped
class RefusedBodies implements FailureReader {

    @Override
    public Optional<Problem> read(Throwable failure) {
        return failure instanceof RefusedBodyException refused ? Optional.of(refused.problem()) : Optional.empty();
    }
}
