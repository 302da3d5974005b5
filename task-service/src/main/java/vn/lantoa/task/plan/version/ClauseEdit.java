package vn.lantoa.task.plan.version;

import org.jspecify.annotations.Nullable;

/**
 * What an amendment does to one clause.
 *
 * @param after the clause that a new one stands behind; null where the clause is there already
 * @param text what it says from then on; null where it leaves the plan
 * @param sha256 of that text
 */
public record ClauseEdit(
        String path,
        @Nullable String after,
        @Nullable String text,
        @Nullable String sha256) {}
