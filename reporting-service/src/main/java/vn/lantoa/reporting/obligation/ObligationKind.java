package vn.lantoa.reporting.obligation;

/** What kinds of things are due. */
public enum ObligationKind {
    /** That a press agency declares a month complete, by the day on which the province reports it. */
    DECLARATION,
    /** That the province holds a press conference. */
    PRESS_CONFERENCE,
    /** That the province reports to the Government. */
    REPORT,
    /** That a task of a plan is finished. */
    TASK,
    /** That a press agency delivers what was ordered of it. */
    ORDER,
    /** That the province supplies the press with information for a month. */
    INFORMATION
}
