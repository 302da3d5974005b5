package vn.lantoa.reporting.report.input;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of its input an agency handed in. */
@Schema(name = "ReportInputState")
public enum ReportInputState {
    /** Every month that is over. */
    RECEIVED,
    /** Some of the months that are over. */
    PARTLY,
    /** None of the months that are over. */
    MISSING,
    /** No month is over yet. */
    NOT_DUE
}
