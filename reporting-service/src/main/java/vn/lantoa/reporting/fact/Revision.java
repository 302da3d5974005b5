package vn.lantoa.reporting.fact;

import java.util.UUID;

/**
 * What makes two rows the same: a revision of one thing. After a restored backup its numbers begin again, in a higher
 * epoch.
 */
record Revision(UUID id, long epoch, int revision) {

    /** Such as {@code item 0190… revision 1.2}, whichever event tells of it. */
    String named(String kind) {
        return "%s %s revision %d.%d".formatted(kind, id, epoch, revision);
    }
}
