package vn.lantoa.media.bulk;

import java.time.Instant;
import java.util.UUID;

/**
 * A body that is stored and not yet applied to its end.
 *
 * @param submission the submission that it is of
 * @param agency the press agency whose lines they are
 * @param kind what the lines are
 * @param sentBy who sent it
 * @param receivedAt when it was received
 * @param lines how many it has
 */
public record Upload(UUID submission, String agency, String kind, String sentBy, Instant receivedAt, int lines) {}
