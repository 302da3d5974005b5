package vn.lantoa.reporting.fact;

import java.util.UUID;

/**
 * What makes two rows the same: a revision of one thing. After a restored backup its numbers begin again, in a higher
 * epoch.
 */
record Revision(UUID id, long epoch, int revision) {}
