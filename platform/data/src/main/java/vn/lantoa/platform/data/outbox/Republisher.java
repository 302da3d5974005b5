package vn.lantoa.platform.data.outbox;

import java.time.Instant;
import java.util.Optional;

/**
 * Writes the events of one aggregate anew, from the service's own tables. A bean of this type makes it available to
 * {@link Republish}.
 */
public interface Republisher {

    /** The aggregate's name, as its event types have it. */
    String aggregate();

    /**
     * Adds to the outbox the present state (or, of a log, the entries) of those changed in the range, one page of them.
     * Runs in a transaction, a new one for each page.
     *
     * @param from the earliest change, inclusive
     * @param to the end of the range, exclusive
     * @param after the key where the page before ended; empty for the first page
     * @return where this page ended and how many events it added; empty when nothing was left
     */
    Optional<Written> republish(Instant from, Instant to, Optional<String> after);

    /** One page: the key of its last aggregate, in the order of the pages. */
    record Written(String last, int events) {}
}
