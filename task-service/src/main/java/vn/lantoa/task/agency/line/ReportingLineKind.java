package vn.lantoa.task.agency.line;

/** What one agency is to another. */
public enum ReportingLineKind {
    /** Leads it politically (sự lãnh đạo). */
    LEADERSHIP,
    /** Manages and directs it (sự quản lý, điều hành). */
    MANAGEMENT,
    /** Gathers what it reports, and passes it on (tổng hợp). */
    CONSOLIDATION
}
