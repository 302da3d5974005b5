package vn.lantoa.media.correction;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

import vn.lantoa.media.correction.NewCorrection.CorrectionRefusal;
import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/corrections")
@RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Corrections", description = "What was said is corrected with a reason, and by the word of another.")
public class CorrectionResource {

    private final CorrectionService corrections;
    private final CorrectionDecisionService decisions;

    CorrectionResource(CorrectionService corrections, CorrectionDecisionService decisions) {
        this.corrections = corrections;
        this.decisions = decisions;
    }

    @POST
    @Keyed(required = true)
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
    @APIResponse(
            responseCode = "201",
            description = "Asked for; nothing is changed until it is approved.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = CorrectionView.Whole.class)))
    @Operation(
            operationId = "requestCorrection",
            summary = "Ask for a correction of items",
            description = "Each line is judged as if it were applied now; items of locked days can be corrected so. A"
                    + " correction with a rejected line cannot be approved.")
    public RestResponse<CorrectionView.Whole> request(
            @RestQuery @Parameter(description = "The press agency that an officer speaks for.") @Nullable
                    String onBehalfOf,
            @NotNull @Valid NewCorrection entry) {
        CorrectionView.Whole correction = corrections.request(onBehalfOf, entry);
        return Created.at("corrections/" + correction.id(), correction);
    }

    @GET
    @Operation(
            operationId = "listCorrections",
            summary = "List corrections",
            description = "A press agency sees its own only.")
    public Page<CorrectionView> list(@BeanParam CorrectionFilter filter, @BeanParam PageRequest page) {
        return corrections.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getCorrection",
            summary = "Read a correction, and what it does to the figures",
            description = "With its lines, each with the values before and after.")
    public CorrectionView.Whole get(UUID id) {
        return corrections.get(id);
    }

    @POST
    @Keyed
    @Path("/{id}/approve")
    @IfMatch
    @RolesAllowed(Roles.APPROVER)
    @APIResponse(responseCode = "200", description = "The correction, applied whole.")
    @Operation(
            operationId = "approveCorrection",
            summary = "Approve a correction, which applies it",
            description = "All of it or nothing, as a new revision of each item. Nobody approves what they asked for"
                    + " (`CORRECTION_OWN_WORK`).")
    public CorrectionView.Whole approve(UUID id) {
        return decisions.approve(id);
    }

    @POST
    @Keyed
    @Path("/{id}/refuse")
    @IfMatch
    @RolesAllowed(Roles.APPROVER)
    @APIResponse(responseCode = "200", description = "The correction, refused.")
    @Operation(
            operationId = "refuseCorrection",
            summary = "Refuse a correction",
            description = "With a reason that its author reads. Nothing is changed.")
    public CorrectionView.Whole refuse(UUID id, @NotNull @Valid CorrectionRefusal entry) {
        return decisions.refuse(id, entry.reason());
    }
}
