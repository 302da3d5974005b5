package vn.lantoa.task.agency.line;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which reporting lines of an agency a list shows. */
public class ReportingLineFilter {

    @QueryParam("kind")
    @Parameter(description = "Those of this kind.")
    @Nullable
    ReportingLineKind kind;

    @QueryParam("asOf")
    @Parameter(description = "Those that hold on this day.")
    @Nullable
    LocalDate asOf;

    public ReportingLineFilter() {}
}
