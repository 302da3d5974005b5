package vn.lantoa.platform.web.problem;

import java.util.Optional;

/**
 * Knows which problem some kind of exception means. Beans of this type are asked before the general code of the status
 * is taken.
 */
public interface FailureReader {

    /**
     * Reads one exception of the chain that ended a request.
     *
     * @param failure an exception or one of its causes
     * @return the problem to answer with; empty when this reader does not know the exception
     */
    Optional<Problem> read(Throwable failure);
}
