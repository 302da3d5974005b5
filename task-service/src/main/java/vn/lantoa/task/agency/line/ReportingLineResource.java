package vn.lantoa.task.agency.line;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/agencies/{code}/reporting-lines")
@Tag(name = "Agencies")
public class ReportingLineResource {

    private final ReportingLineService lines;

    ReportingLineResource(ReportingLineService lines) {
        this.lines = lines;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listReportingLines",
            summary = "Who an agency reports to, and who to it",
            description = "The lines from the agency and those to it, of every kind.")
    public Page<ReportingLineView> list(
            String code, @BeanParam ReportingLineFilter filter, @BeanParam PageRequest page) {
        return lines.list(code, filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "createReportingLine", summary = "Enter whom an agency reports to")
    public RestResponse<ReportingLineView> create(String code, @NotNull @Valid ReportingLineEntry entry) {
        ReportingLineView line = lines.create(code, entry);
        return Created.at("agencies/" + code + "/reporting-lines/" + line.id(), line);
    }

    @GET
    @Path("/{lineId}")
    @Authenticated
    @Operation(operationId = "getReportingLine", summary = "Read a reporting line")
    public ReportingLineView get(String code, UUID lineId) {
        return lines.get(code, lineId);
    }

    @PUT
    @Path("/{lineId}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "putReportingLine",
            summary = "Replace a reporting line",
            description = "Who reports cannot change; a line that holds no longer gets its last day.")
    public ReportingLineView replace(String code, UUID lineId, @NotNull @Valid ReportingLineEntry entry) {
        return lines.replace(code, lineId, entry);
    }
}
