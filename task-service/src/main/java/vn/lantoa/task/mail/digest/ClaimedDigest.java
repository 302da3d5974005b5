package vn.lantoa.task.mail.digest;

import java.util.UUID;

/**
 * An e-mail that this process sends now.
 *
 * @param claim by which it is settled: another process that claims it later has another one
 */
record ClaimedDigest(UUID id, long claim, String address, String subject, String body) {}
