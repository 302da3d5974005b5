package vn.lantoa.task.amendment;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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
import vn.lantoa.task.amendment.decision.TaskChoices;

@Path("/api/v1/plans/{id}/amendments")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Amendments", description = "How a plan in force changes: clause by clause, from a day, by another's word.")
public class AmendmentResource {

    private final AmendmentService amendments;
    private final AmendmentDecisionService decisions;

    AmendmentResource(AmendmentService amendments, AmendmentDecisionService decisions) {
        this.amendments = amendments;
        this.decisions = decisions;
    }

    @GET
    @Operation(operationId = "listAmendments", summary = "List a plan's amendments")
    public Page<AmendmentView> list(UUID id, @BeanParam AmendmentFilter filter, @BeanParam PageRequest page) {
        return amendments.list(id, filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "proposeAmendment",
            summary = "Propose an amendment of a plan in force",
            description = "Nothing is changed until another approves it. A new clause behind `II.3-2` is `II.3-2a`, the"
                    + " next one `II.3-2b`; the path of a removed one is never used again.")
    public RestResponse<AmendmentView> propose(UUID id, @NotNull @Valid AmendmentEntry entry) {
        AmendmentView amendment = amendments.propose(id, entry);
        return Created.at("plans/" + id + "/amendments/" + amendment.id(), amendment);
    }

    @GET
    @Path("/{amendmentId}")
    @Operation(
            operationId = "getAmendment",
            summary = "Read an amendment",
            description = "With each clause before and after, and the tasks that it touches.")
    public AmendmentView get(UUID id, UUID amendmentId) {
        return amendments.get(id, amendmentId);
    }

    @POST
    @Keyed
    @Path("/{amendmentId}/decisions")
    @IfMatch
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "The amendment, with what becomes of the tasks that it touches.")
    @Operation(
            operationId = "decideAmendmentTasks",
            summary = "Say what becomes of the tasks that an amendment touches",
            description = "In the place of what was said before. Each open task of a removed clause is kept, carried to"
                    + " other clauses or closed with a reason; one that only serves changed clauses is kept unless said"
                    + " otherwise.")
    public AmendmentView decide(UUID id, UUID amendmentId, @NotNull @Valid TaskChoices choices) {
        return amendments.decideOn(id, amendmentId, choices.decisions());
    }

    @POST
    @Keyed
    @Path("/{amendmentId}/approve")
    @IfMatch
    @RolesAllowed(Roles.APPROVER)
    @APIResponse(responseCode = "200", description = "The amendment; in force, where its day has come.")
    @Operation(
            operationId = "approveAmendment",
            summary = "Approve an amendment",
            description = "All of it or nothing. Nobody approves what they proposed (`AMENDMENT_OWN_WORK`), nor before"
                    + " each task of a removed clause is decided on (`AMENDMENT_TASKS_UNDECIDED`). The first one makes"
                    + " the plan AMENDED.")
    public AmendmentView approve(UUID id, UUID amendmentId) {
        return decisions.approve(id, amendmentId);
    }

    @POST
    @Keyed
    @Path("/{amendmentId}/refuse")
    @IfMatch
    @RolesAllowed(Roles.APPROVER)
    @APIResponse(responseCode = "200", description = "The amendment, refused.")
    @Operation(
            operationId = "refuseAmendment",
            summary = "Refuse an amendment",
            description = "With a reason that its author reads. Nothing is changed, and the paths that it asked for are"
                    + " free.")
    public AmendmentView refuse(UUID id, UUID amendmentId, @NotNull @Valid AmendmentRefusal refusal) {
        return decisions.refuse(id, amendmentId, refusal.reason());
    }
}
