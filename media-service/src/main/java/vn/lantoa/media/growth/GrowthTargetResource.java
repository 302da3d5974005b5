package vn.lantoa.media.growth;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.growth.definition.GrowthTargetEntry;
import vn.lantoa.media.growth.definition.TargetDefinitionView;
import vn.lantoa.media.growth.words.TargetDiffView;
import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/growth-targets")
@Tag(name = "Growth targets", description = "The growth that the plan asks of the press, and its baselines.")
public class GrowthTargetResource {

    private final GrowthTargetService targets;

    GrowthTargetResource(GrowthTargetService targets) {
        this.targets = targets;
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
    @Operation(operationId = "listGrowthTargets", summary = "List growth targets")
    public Page<GrowthTargetView> list(@BeanParam GrowthTargetFilter filter, @BeanParam PageRequest page) {
        return targets.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(
            responseCode = "201",
            description = "Created, to be approved.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = GrowthTargetView.class)))
    @Operation(
            operationId = "createGrowthTarget",
            summary = "Set a growth target",
            description = "What is left out is as the plan's sentence has it: provincial press, new production, four"
                    + " measures, 20 %, tolerance 1 point, calendar DECREE.")
    public RestResponse<GrowthTargetView> create(@NotNull @Valid GrowthTargetEntry entry) {
        GrowthTargetView target = targets.create(entry);
        return Created.at("growth-targets/" + target.id(), target);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(operationId = "getGrowthTarget", summary = "Read a growth target")
    public GrowthTargetView get(UUID id) {
        return targets.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "putGrowthTarget",
            summary = "Revise a growth target",
            description =
                    "Adds a definition version in state DRAFT. What was approved before counts until this one is.")
    public GrowthTargetView revise(UUID id, @NotNull @Valid GrowthTargetEntry entry) {
        return targets.revise(id, entry);
    }

    @GET
    @Path("/{id}/versions")
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(operationId = "listGrowthTargetVersions", summary = "List every definition of a growth target")
    public Page<TargetDefinitionView> versions(UUID id, @BeanParam PageRequest page) {
        return targets.versions(id, page);
    }

    @GET
    @Path("/{id}/versions/diff")
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(
            operationId = "diffGrowthTargetVersions",
            summary = "What two definitions of a growth target differ in",
            description = "How both stand on the same figures: `/growth` with `definitionVersion`.")
    public TargetDiffView diff(
            UUID id,
            @RestQuery
                    @Parameter(description = "The version that is compared with; unless given the one before `to`.")
                    @Nullable
                    Integer from,
            @RestQuery @Parameter(description = "The version that is compared; the newest unless given.") @Nullable
                    Integer to) {
        return targets.diff(id, from, to);
    }

    @POST
    @Keyed
    @Path("/{id}/approve")
    @IfMatch
    @RolesAllowed(Roles.APPROVER)
    @APIResponse(responseCode = "200", description = "The target, which counts from now on.")
    @Operation(
            operationId = "approveGrowthTarget",
            summary = "Approve a growth target with its baselines",
            description = "Nobody approves what they wrote (`GROWTH_TARGET_OWN_WORK`).")
    public GrowthTargetView approve(UUID id) {
        return targets.approve(id);
    }
}
