package vn.lantoa.task.diff.compare;

import org.jspecify.annotations.Nullable;

/**
 * What became of one clause.
 *
 * @param before null for an added one
 * @param now null for a removed one
 * @param likeness the share of words that both have, 0 to 1; 0 where there is only one
 */
public record ClausePair(
        ClauseChange change,
        @Nullable ComparedClause before,
        @Nullable ComparedClause now,
        double likeness) {}
