package vn.lantoa.reporting.report;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which reports a list shows. */
public class ReportFilter {

    @QueryParam("type")
    @Parameter(description = "Those of this kind.")
    @Nullable
    ReportKind type;

    @QueryParam("period")
    @Parameter(description = "Those of the period with this key.")
    @Nullable
    String period;

    @QueryParam("state")
    @Parameter(description = "Those that are so far.")
    @Nullable
    ReportState state;

    @QueryParam("planId")
    @Parameter(description = "Those about this plan.")
    @Nullable
    UUID planId;

    public ReportFilter() {}
}
