package vn.lantoa.reporting.rebuild;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/operations/reporting/rebuilds")
@Tag(name = "Operations", description = "What keeps the system right.")
public class RebuildResource {

    private final RebuildService rebuilds;

    RebuildResource(RebuildService rebuilds) {
        this.rebuilds = rebuilds;
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.OPERATOR)
    @APIResponse(
            responseCode = "201",
            description = "Written down; it is done as soon as what is under way is finished.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RebuildView.class)))
    @Operation(
            operationId = "requestRebuild",
            summary = "Build figures anew",
            description =
                    "From FACTS: intake waits meanwhile. From TOPICS: they are read beside what answers, which intake"
                            + " goes on to keep, and take its place at the end. Answers stay as they are until then.")
    public RestResponse<RebuildView> request(@NotNull @Valid NewRebuild wanted) {
        RebuildView rebuild = rebuilds.request(wanted);
        return Created.at(RebuildService.PATH + rebuild.id(), rebuild);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.OPERATOR, Roles.AUDITOR})
    @Operation(operationId = "getRebuild", summary = "How far a rebuild is, and what it found")
    public RebuildView get(UUID id) {
        return rebuilds.get(id);
    }
}
