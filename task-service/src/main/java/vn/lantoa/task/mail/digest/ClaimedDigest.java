package vn.lantoa.task.mail.digest;

import java.util.UUID;

/**
 * An e-mail that this process sends now.
 *
 * @param claim by which it is settled: another process that claims it later has another one
 * @param attempts how often it was tried, this time too
 */
record ClaimedDigest(UUID id, long claim, int attempts, String address, String subject, String body) {}
