package vn.lantoa.media.declaration;

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

import vn.lantoa.platform.web.answer.Saved;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/period-declarations")
@Tag(name = "Declarations", description = "Press agencies state that a month is complete.")
public class PeriodDeclarationResource {

    private final PeriodDeclarationService declarations;

    PeriodDeclarationResource(PeriodDeclarationService declarations) {
        this.declarations = declarations;
    }

    @POST
    @Keyed(required = true)
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
    @APIResponse(
            responseCode = "200",
            description = "Said before: the revision that stands, held against what is stored now.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PeriodDeclarationView.class)))
    @APIResponse(
            responseCode = "201",
            description = "Declared, with the difference to what is stored.",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PeriodDeclarationView.class)))
    @Operation(
            operationId = "declarePeriod",
            summary = "Declare a month to be complete",
            description =
                    "A mismatch with what is stored is shown and does not block. Saying something else adds a revision;"
                            + " saying the same again does not.")
    public RestResponse<PeriodDeclarationView> declare(
            @RestQuery @Parameter(description = "The press agency that an officer speaks for.") @Nullable
                    String onBehalfOf,
            @NotNull @Valid NewPeriodDeclaration entry) {
        Saved<PeriodDeclarationView> declaration = declarations.declare(onBehalfOf, entry);
        return declaration.answer("period-declarations/" + declaration.value().id());
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
            operationId = "listPeriodDeclarations",
            summary = "List declarations",
            description = "Every revision. A press agency sees its own only.")
    public Page<PeriodDeclarationView> list(@BeanParam PeriodDeclarationFilter filter, @BeanParam PageRequest page) {
        return declarations.list(filter, page);
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
    @Operation(operationId = "getPeriodDeclaration", summary = "Read a declaration")
    public PeriodDeclarationView get(UUID id) {
        return declarations.get(id);
    }
}
