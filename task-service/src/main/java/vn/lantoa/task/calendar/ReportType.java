package vn.lantoa.task.calendar;

/** Reports that come again each period, and so have a due day by rule. */
public enum ReportType {
    MONTHLY,
    QUARTERLY,
    SIX_MONTH,
    YEARLY
}
