package vn.lantoa.task.diff.carry;

import org.jspecify.annotations.Nullable;

/**
 * A theme or an audience of a plan.
 *
 * @param label what it is called
 * @param clausePath the clause that names it
 * @param parent the code of what it is a part of; null at the top
 */
record NamedPart(
        String code,
        String label,
        String clausePath,
        @Nullable String parent) {}
