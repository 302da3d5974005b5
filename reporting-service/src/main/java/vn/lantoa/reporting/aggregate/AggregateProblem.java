package vn.lantoa.reporting.aggregate;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a question for figures. */
public enum AggregateProblem implements ProblemCode {
    AGGREGATE_MEASURES_REQUIRED(400),
    AGGREGATE_MEASURE_UNKNOWN(400),
    AGGREGATE_MEASURE_REPEATED(400),
    AGGREGATE_DIMENSION_UNKNOWN(400),
    AGGREGATE_DIMENSION_REPEATED(400),
    AGGREGATE_RANGE_EMPTY(400),
    AGGREGATE_RANGE_TOO_LONG(400),
    AGGREGATE_AS_OF_FUTURE(400),
    AGGREGATE_AGENCY_UNKNOWN(400),
    AGGREGATE_LEVEL_UNKNOWN(400),
    AGGREGATE_COUNTRY_UNKNOWN(400),
    AGGREGATE_GENRE_UNKNOWN(400),
    AGGREGATE_PURPOSE_UNKNOWN(400),
    AGGREGATE_LANGUAGE_INVALID(400),
    AGGREGATE_FILTER_EMPTY(400),
    AGGREGATE_TOO_WIDE(400),
    /** A warning only: services never call each other, so the code's owner may tell of it later (contract.md). */
    CODE_NOT_KNOWN_YET(400);

    private final int status;

    AggregateProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
