package vn.lantoa.task.part.requirement;

/** How somebody finds out whether a requirement is met. */
public enum RequirementCheck {
    /** A figure of the system shows it. */
    FIGURE,
    /** What the agencies report shows it. */
    REPORT,
    /** Somebody goes and looks. */
    INSPECTION
}
