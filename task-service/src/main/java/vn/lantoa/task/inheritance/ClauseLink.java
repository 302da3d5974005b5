package vn.lantoa.task.inheritance;

/**
 * A clause of a sub-plan carries out a clause of the plan above it.
 *
 * @param path the sub-plan's clause
 * @param parentPath the clause of the plan above
 */
record ClauseLink(String path, String parentPath) {}
