package vn.lantoa.deploy.fault.load;

/** What clients knock at: when it opens again after a kill, that part of the system serves again. */
public enum Endpoint {
    /** POST /submissions and /metric-observations. */
    SUBMISSIONS,
    /** GET /aggregates. */
    AGGREGATES,
    /** GET /plans. */
    PLANS
}
