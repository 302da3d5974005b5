package vn.lantoa.media.usage;

import java.time.Instant;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was used in a calendar month, Việt Nam time.
 *
 * @param agency null: all press agencies together, but for those for practice
 * @param calls requests of the agency's own clients, refused ones too
 * @param lines lines of its submissions, whoever sent them
 * @param rejected those of them that were refused
 * @param quota calls that it may make in a month; null where there is no bound
 * @param left what is left of it, never below 0
 * @param warning 80 or 100, the percentage of the quota that was reached; null below it
 * @param blocks whether writes above the quota are refused
 * @param resetAt when the next month begins
 */
@Schema(name = "Usage")
public record UsageView(
        @Nullable String agency,
        String month,
        long calls,
        long lines,
        long rejected,
        @Nullable Long quota,
        @Nullable Long left,
        @Nullable Integer warning,
        boolean blocks,
        Instant resetAt) {}
