package vn.lantoa.reporting.quality;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.time.ReportCalendar;
import vn.lantoa.reporting.reference.ReadableAgencies;

@Path("/api/v1/data-quality")
@Tag(name = "Data quality", description = "What to know about the data before trusting the figures.")
public class DataQualityResource {

    private final DataQualityService quality;
    private final ReadableAgencies readable;

    DataQualityResource(DataQualityService quality, ReadableAgencies readable) {
        this.quality = quality;
        this.readable = readable;
    }

    @GET
    @RolesAllowed({
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.OPERATOR,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER,
        Roles.PRESS_PARTNER
    })
    @Operation(
            operationId = "getDataQuality",
            summary = "What is missing, unknown, late, or not as it was declared",
            description =
                    "Of the report months that the range touches; at most five years. A press agency sees its own.")
    public DataQualityView get(
            @RestQuery @DefaultValue("DECREE") @Parameter(description = "By which calendar months are cut.")
                    ReportCalendar calendar,
            @RestQuery @Parameter(description = "The first day; that of the current year unless given.") @Nullable
                    LocalDate from,
            @RestQuery @Parameter(description = "The day after the last one; tomorrow unless given.") @Nullable
                    LocalDate to) {
        return quality.of(calendar, from, to, readable.ofCaller());
    }
}
