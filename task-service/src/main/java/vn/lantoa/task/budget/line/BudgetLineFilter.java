package vn.lantoa.task.budget.line;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;

/** Which lines a list shows. */
public class BudgetLineFilter {

    @QueryParam("planId")
    @Nullable
    UUID planId;

    @QueryParam("agency")
    @Parameter(description = "Those of this agency.")
    @Nullable
    String agency;

    @QueryParam("sourceCode")
    @Parameter(description = "Those of this source.")
    @Nullable
    String sourceCode;

    @QueryParam("fiscalYear")
    @Parameter(description = "Those of this fiscal year.")
    @Nullable
    Integer fiscalYear;

    @QueryParam("taskId")
    @Parameter(description = "Those for this task.")
    @Nullable
    UUID taskId;

    @QueryParam("clausePath")
    @Parameter(description = "Those that name this clause.")
    @Nullable
    String clausePath;

    @QueryParam("eventCode")
    @Parameter(description = "Those for this event.")
    @Nullable
    String eventCode;

    @QueryParam("orderId")
    @Parameter(description = "Those for this order of the press.")
    @Nullable
    UUID orderId;

    @QueryParam("codesKnown")
    @Parameter(
            description = "false: those that name an event or an order which is not known here by now; true: the"
                    + " others.")
    @Nullable
    Boolean codesKnown;

    @QueryParam("q")
    @Parameter(description = "Words of the title or programme, in any order; accents and case do not matter.")
    @Nullable
    String q;

    public BudgetLineFilter() {}

    Conditions conditions() {
        return new Conditions()
                .and("planId = :planId", "planId", planId)
                .and("agency = :agency", "agency", agency)
                .and("sourceCode = :sourceCode", "sourceCode", sourceCode)
                .and("fiscalYear = :fiscalYear", "fiscalYear", fiscalYear)
                .and("taskId = :taskId", "taskId", taskId)
                .and("clausePath = :clausePath", "clausePath", clausePath)
                .and("eventCode = :eventCode", "eventCode", eventCode)
                .and("orderId = :orderId", "orderId", orderId)
                .and("codesKnown = :codesKnown", "codesKnown", codesKnown)
                .matching(q);
    }
}
