package vn.lantoa.media.content;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Where revisions come from: one submission.
 *
 * @param agency whose items they are
 * @param by who sent it
 * @param at when they are recorded
 * @param received when it was received: the same, but of a large one, which waits
 */
public record SubmissionOrigin(UUID submission, String agency, String by, Instant at, Instant received) {

    /** Whether something may have been recorded since it was received. */
    public boolean waited() {
        return !received.equals(at);
    }

    /** When it was received, of one that waited; null of another, which is applied as it comes. */
    public @Nullable Instant waitsSince() {
        return waited() ? received : null;
    }
}
