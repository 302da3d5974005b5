package vn.lantoa.media.growth;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.media.growth.definition.Measure;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/growth-targets/{id}/baselines")
@Tag(name = "Growth targets")
public class BaselineResource {

    private final BaselineService baselines;

    BaselineResource(BaselineService baselines) {
        this.baselines = baselines;
    }

    @GET
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(
            operationId = "listBaselines",
            summary = "List the baselines of a growth target",
            description = "A press agency sees its own only.")
    public Page<BaselineView> list(UUID id, @BeanParam BaselineFilter filter, @BeanParam PageRequest page) {
        return baselines.list(id, filter, page);
    }

    @GET
    @Path("/{agency}/{measure}")
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(operationId = "getBaseline", summary = "Read a baseline")
    public BaselineView get(UUID id, String agency, Measure measure) {
        return baselines.get(id, agency, measure);
    }

    @PUT
    @Path("/{agency}/{measure}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "putBaseline",
            summary = "Revise a baseline, or create it with If-None-Match: *",
            description = "The revision waits for approval; the one approved before counts until then.")
    @APIResponse(responseCode = "200", description = "Revised.")
    public RestResponse<BaselineView> put(
            UUID id, String agency, Measure measure, @NotNull @Valid BaselineEntry entry) {
        return baselines.put(id, agency, measure, entry).answer(BaselineService.path(id, agency, measure));
    }

    @GET
    @Path("/{agency}/{measure}/revisions")
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(operationId = "listBaselineRevisions", summary = "List every revision of a baseline")
    public Page<BaselineRevisionView> revisions(UUID id, String agency, Measure measure, @BeanParam PageRequest page) {
        return baselines.revisions(id, agency, measure, page);
    }
}
