package vn.lantoa.deploy.fault;

/** What clients knock at: when it opens again after a kill, that part of the system serves again. */
enum Endpoint {
    /** POST /submissions and /metric-observations. */
    SUBMISSIONS,
    /** GET /aggregates. */
    AGGREGATES,
    /** GET /plans. */
    PLANS
}
