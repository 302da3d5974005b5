package vn.lantoa.reporting.share;

/**
 * An audience of a plan, as the task-service tells it.
 *
 * @param segment ABROAD or DOMESTIC
 */
record PlanAudience(String code, String label, String segment) {}
