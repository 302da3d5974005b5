package vn.lantoa.task.budget.check;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which checks a list or a summary is of. */
public class FinanceCheckFilter {

    @QueryParam("planId")
    @Nullable
    UUID planId;

    @QueryParam("subjectAgency")
    @Parameter(description = "Those of this agency.")
    @Nullable
    String subjectAgency;

    @QueryParam("from")
    @Parameter(description = "Those of this day or later.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Those before this day.")
    @Nullable
    LocalDate to;

    public FinanceCheckFilter() {}
}
