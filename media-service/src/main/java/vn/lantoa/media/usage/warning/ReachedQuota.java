package vn.lantoa.media.usage.warning;

/**
 * That an agency used so much of its quota.
 *
 * @param quota calls in a month
 * @param percent 80 or 100
 */
public record ReachedQuota(String agency, long quota, int percent) {}
