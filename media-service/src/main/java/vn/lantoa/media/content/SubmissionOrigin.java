package vn.lantoa.media.content;

import java.time.Instant;
import java.util.UUID;

/**
 * Where revisions come from: one submission.
 *
 * @param agency whose items they are
 * @param by who sent it
 * @param at when it was received
 */
public record SubmissionOrigin(UUID submission, String agency, String by, Instant at) {}
