package vn.lantoa.task.part.objective;

/** How far from what is made to what comes of it an objective lies. */
public enum ObjectiveLevel {
    /** What is made. */
    OUTPUT,
    /** What the audience takes from it. */
    OUTTAKE,
    /** What the audience thinks or does because of it. */
    OUTCOME,
    /** What it does for the province. */
    IMPACT
}
