package vn.lantoa.media.brief;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/content-briefs")
@RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Briefs", description = "What press agencies are asked to tell, and how far they did.")
public class ContentBriefResource {

    private final ContentBriefService briefs;

    ContentBriefResource(ContentBriefService briefs) {
        this.briefs = briefs;
    }

    @GET
    @Operation(
            operationId = "listContentBriefs",
            summary = "List briefs",
            description = "A press agency sees those that were issued and address it.")
    public Page<ContentBriefView> list(@BeanParam ContentBriefFilter filter, @BeanParam PageRequest page) {
        return briefs.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "createContentBrief", summary = "Write a brief", description = "It is a draft.")
    public RestResponse<ContentBriefView> create(@NotNull @Valid ContentBriefEntry entry) {
        ContentBriefView brief = briefs.create(entry);
        return Created.at("content-briefs/" + brief.id(), brief);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getContentBrief", summary = "Read a brief")
    public ContentBriefView get(UUID id) {
        return briefs.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "putContentBrief",
            summary = "Replace a brief that is a draft",
            description = "What was issued says the same from then on (`BRIEF_NOT_DRAFT`).")
    public ContentBriefView replace(UUID id, @NotNull @Valid ContentBriefEntry entry) {
        return briefs.replace(id, entry);
    }

    @POST
    @Keyed
    @Path("/{id}/transitions")
    @IfMatch
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "The brief in its new state.")
    @Operation(
            operationId = "transitionContentBrief",
            summary = "Issue or close a brief",
            description = "DRAFT → ISSUED → CLOSED. From ISSUED on the press agencies that it addresses read it.")
    public ContentBriefView transition(UUID id, @NotNull @Valid BriefTransition transition) {
        return briefs.transition(id, transition.to());
    }
}
