package vn.lantoa.media.eligibility;

import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with a rule of eligibility, or with an assessment by one. */
public enum EligibilityProblem implements ProblemCode {
    ELIGIBILITY_RULE_NOT_FOUND(404),
    ELIGIBILITY_RULE_MISSING(409),
    ELIGIBILITY_ASSESSMENT_NOT_FOUND(404),
    ELIGIBILITY_AGENCY_NOT_VALID(400),
    ELIGIBILITY_EVIDENCE_EMPTY(400),
    ELIGIBILITY_EVIDENCE_URL(400);

    private final int status;

    EligibilityProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
