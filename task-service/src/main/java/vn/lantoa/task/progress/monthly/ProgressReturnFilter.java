package vn.lantoa.task.progress.monthly;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** Which returns a list shows. */
public class ProgressReturnFilter {

    @QueryParam("planId")
    @Nullable
    UUID planId;

    @QueryParam("agency")
    @Parameter(description = "Those of this agency.")
    @Nullable
    String agency;

    @QueryParam("month")
    @Parameter(description = "Those for this month, such as `2024-03`.")
    @Nullable
    String month;

    public ProgressReturnFilter() {}

    /** @throws Problem 400 when the month is none */
    void check() {
        checkMonth(month);
    }

    static void checkMonth(@Nullable String month) {
        if (month != null && !month.matches(ProgressReturnEntry.MONTH)) {
            throw Problem.inQuery("month", CommonProblem.PARAMETER_INVALID, "month", month, "yyyy-MM");
        }
    }
}
