package vn.lantoa.media.supply;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** Which supplies a list shows. */
public class InformationSupplyFilter {

    @QueryParam("supplier")
    @Parameter(description = "Those of this organisation.")
    @Nullable
    String supplier;

    @QueryParam("month")
    @Parameter(description = "Those for this calendar month, such as `2024-03`.")
    @Nullable
    String month;

    @QueryParam("theme")
    @Parameter(description = "Those of this theme.")
    @Nullable
    String theme;

    public InformationSupplyFilter() {}

    /** @throws Problem 400 when the month is none */
    void check() {
        checkMonth(month);
    }

    static void checkMonth(@Nullable String month) {
        if (month != null && !month.matches(InformationSupplyEntry.MONTH)) {
            throw Problem.inQuery("month", CommonProblem.PARAMETER_INVALID, "month", month, "yyyy-MM");
        }
    }
}
