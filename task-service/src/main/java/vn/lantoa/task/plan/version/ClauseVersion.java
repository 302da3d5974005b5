package vn.lantoa.task.plan.version;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * What a clause says from a day on, until its next version's.
 *
 * @param number 0 for what the document said; it rises with the days
 * @param effectiveOn null: since the plan began
 * @param text null: it is not in the plan any more
 * @param amendmentId null for what the document said
 */
public record ClauseVersion(
        String path,
        int number,
        @Nullable LocalDate effectiveOn,
        @Nullable String text,
        @Nullable String sha256,
        @Nullable UUID amendmentId) {

    /** Whether it began by a day. */
    public boolean beganBy(LocalDate day) {
        return effectiveOn == null || !effectiveOn.isAfter(day);
    }
}
