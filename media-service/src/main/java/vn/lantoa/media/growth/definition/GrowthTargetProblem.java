package vn.lantoa.media.growth.definition;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a growth target or a baseline. */
public enum GrowthTargetProblem implements ProblemCode {
    GROWTH_TARGET_NOT_FOUND(404),
    GROWTH_TARGET_VERSION_NOT_FOUND(404),
    GROWTH_TARGET_YEARS_REVERSED(400),
    GROWTH_TARGET_LIST_REPEATED(400),
    GROWTH_TARGET_GENRE_AMBIGUOUS(400),
    GROWTH_TARGET_GENRE_WITHOUT_MEASURE(400),
    GROWTH_TARGET_MEASURE_WITHOUT_GENRE(400),
    GROWTH_TARGET_NOTHING_TO_APPROVE(409),
    GROWTH_TARGET_OWN_WORK(403),
    BASELINE_NOT_FOUND(404),
    BASELINE_EXISTS(409),
    BASELINE_CALENDAR_MISMATCH(400),
    BASELINE_AGENCY_UNKNOWN(400),
    BASELINE_AGENCY_OUT_OF_SCOPE(400),
    BASELINE_MEASURE_NOT_IN_TARGET(400),
    BASELINE_MONTHS_NOT_TWELVE(400),
    BASELINE_MONTHS_OR_VALUE(400);

    private final int status;

    GrowthTargetProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
