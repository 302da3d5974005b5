package vn.lantoa.reporting.report.text;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be found in a report. */
@Schema(name = "ReportFindingKind")
public enum FindingKind {
    /** A number typed beside a reference to a figure is another one. */
    NUMBER_CONTRADICTS,
    /** A number typed with a unit is no figure of that unit. */
    NUMBER_IN_NO_FIGURE,
    /** The rows of a table do not come to its total, and nobody explained why. */
    SUM_OPEN,
    /** The rows of a table do not come to its total; the section SUMS says why. */
    SUM_EXPLAINED,
    /** The words refer to a figure that the report has not, or has no more. */
    REFERENCE_LOST,
    /** A section says nothing. */
    SECTION_EMPTY,
    /** The plan is not known here yet: its figures are not in. */
    PLAN_NOT_KNOWN,
    /** Not everything recorded until the known time was in when the figures were built. */
    NOT_SETTLED
}
