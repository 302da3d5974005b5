package vn.lantoa.reporting.report;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import vn.lantoa.platform.web.time.Period;

/** The kinds of report (rules.md §10). */
@Schema(name = "ReportType")
public enum ReportKind {
    MONTHLY(1),
    QUARTERLY(3),
    SIX_MONTH(6),
    YEARLY(12),
    /** chuyên đề */
    THEMATIC(0),
    /** đột xuất */
    AD_HOC(0),
    /** tổng kết */
    FINAL(0);

    private final int months;

    /** @param months how long its period is; 0: any */
    ReportKind(int months) {
        this.months = months;
    }

    /** How long its period is; 0: any. */
    public int months() {
        return months;
    }

    boolean isOf(Period period) {
        return months == 0 || months == period.months();
    }
}
