package vn.lantoa.media.clearance;

/**
 * A clearance, as those see it whose items name it.
 *
 * @param workId the work that it is of
 * @param number the reference number of the document that clears it
 */
public record NamedClearance(String workId, String number, boolean revoked) {}
