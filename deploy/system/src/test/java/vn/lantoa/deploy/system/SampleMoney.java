package vn.lantoa.deploy.system;

import java.util.Map;

import vn.lantoa.platform.testing.token.Identity;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.is;

/** Money of the sample plan: a source, what a decision assigned, a line with an entry, a proposal and a check. */
final class SampleMoney {

    /** As the document shows it: it is there once, for everybody. */
    private static final String SOURCE = "NS-MAU";

    private static final String SHOWN_TASK = "01900000-0000-7000-8000-000000000134";
    private static final String SHOWN_ENTRY = "01900000-0000-7000-8000-000000000135";

    private final SamplePlan plan;
    private final String allocationId;
    private final String lineId;
    private final String entryId;
    private final String proposalId;
    private final String checkId;

    private SampleMoney(SamplePlan plan) {
        this.plan = plan;
        As.the(Identity.FINANCE)
                .body(SampleBodies.of("registerFundingSource"))
                .post("/api/v1/funding-sources")
                .then()
                .statusCode(anyOf(is(201), is(409)));
        allocationId = made("budget-allocations", "addBudgetAllocation");
        lineId = made("budget-lines", "createBudgetLine");
        entryId = made("budget-lines/" + lineId + "/entries", "bookBudgetEntry");
        proposalId = made("budget-proposals", "createBudgetProposal");
        checkId = made("finance-checks", "createFinanceCheck");
    }

    static SampleMoney create(SamplePlan plan) {
        return new SampleMoney(plan);
    }

    private String made(String collection, String operationId) {
        return As.created(Identity.FINANCE, "/api/v1/" + collection, filled(plan.filled(SampleBodies.of(operationId))));
    }

    /** What stands for each parameter of a path. */
    Map<String, String> ids() {
        return Map.of(
                "/funding-sources/{code}", SOURCE,
                "/budget-allocations/{id}", allocationId,
                "/budget-lines/{id}", lineId,
                "{entryId}", entryId,
                "/budget-proposals/{id}", proposalId,
                "/finance-checks/{id}", checkId);
    }

    /** A sample body with the ids of what is there in the place of those that the document shows. */
    String filled(String body) {
        String own = body.replace(SHOWN_TASK, plan.taskId());
        return entryId == null ? own : own.replace(SHOWN_ENTRY, entryId);
    }
}
