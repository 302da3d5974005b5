package vn.lantoa.media.content;

import java.time.Instant;
import java.util.UUID;

/**
 * Where revisions come from: one submission.
 *
 * @param agency whose items they are
 * @param by who sent it
 * @param at when they are recorded
 * @param received when it was received: the same, but of a large one, which waits
 */
public record SubmissionOrigin(UUID submission, String agency, String by, Instant at, Instant received) {}
