package vn.lantoa.media.partnership.output;

import vn.lantoa.platform.web.problem.BreachOf;
import vn.lantoa.platform.web.problem.ProblemCode;

/** What can be wrong with an output of an agreement. */
public enum PartnershipOutputProblem implements ProblemCode {
    PARTNERSHIP_OUTPUT_NOT_FOUND(404),
    @BreachOf("partnership_output_code_key")
    PARTNERSHIP_OUTPUT_EXISTS(409),
    PARTNERSHIP_OUTPUT_CODE_MISMATCH(400),
    PARTNERSHIP_OUTPUT_AGREEMENT_UNKNOWN(400),
    PARTNERSHIP_OUTPUT_AGREEMENT_FIXED(400),
    PARTNERSHIP_OUTPUT_NOT_INTERNATIONAL(400),
    PARTNERSHIP_OUTPUT_IS_ITEM(400),
    PARTNERSHIP_OUTPUT_IN_FUTURE(400),
    PARTNERSHIP_OUTPUT_TOO_EARLY(400),
    PARTNERSHIP_OUTPUT_LANGUAGE_INVALID(400),
    PARTNERSHIP_OUTPUT_COUNTRY_UNKNOWN(400),
    PARTNERSHIP_OUTPUT_URL_INVALID(400),
    PARTNERSHIP_OUTPUT_EVIDENCE_REQUIRED(400),
    @BreachOf("partnership_output_url_key")
    PARTNERSHIP_OUTPUT_COUNTED(409);

    private final int status;

    PartnershipOutputProblem(int status) {
        this.status = status;
    }

    @Override
    public int status() {
        return status;
    }
}
