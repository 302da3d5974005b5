package vn.lantoa.task.agency.identifier;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with an agency's electronic identifiers. */
public enum ElectronicIdProblem implements ProblemCode {
    @BreachOf("agency_electronic_id_key")
    AGENCY_ELECTRONIC_ID_TAKEN(409),
    AGENCY_FORMER_IDS_TOO_MANY(400);

    private final int status;

    ElectronicIdProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
