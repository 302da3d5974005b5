package vn.lantoa.media.eligibility.assessment;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/press-agencies/{code}/eligibility-assessments")
@Tag(name = "Eligibility")
public class EligibilityAssessmentResource {

    private final EligibilityAssessmentService assessments;

    EligibilityAssessmentResource(EligibilityAssessmentService assessments) {
        this.assessments = assessments;
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
            operationId = "listEligibilityAssessments",
            summary = "List the assessments of a press agency",
            description = "A press agency reads its own only.")
    public Page<EligibilityAssessmentView> list(
            String code,
            @RestQuery @Parameter(description = "Those that found it eligible, or only the others.") @Nullable
                    Boolean eligible,
            @BeanParam PageRequest page) {
        return assessments.list(code, eligible, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "assessEligibility",
            summary = "Assess whether a press agency may become a partner",
            description = "By the rule of the day and what the register says now; what nobody knows meets nothing. The"
                    + " result under the other reading of the exclusion of magazines stands beside.")
    public RestResponse<EligibilityAssessmentView> assess(
            String code, @NotNull @Valid NewEligibilityAssessment assessment) {
        EligibilityAssessmentView made = assessments.assess(code, assessment);
        return Created.at(EligibilityAssessmentService.path(code) + "/" + made.id(), made);
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
    @Operation(operationId = "getEligibilityAssessment", summary = "Read an assessment of a press agency")
    public EligibilityAssessmentView get(String code, UUID id) {
        return assessments.get(code, id);
    }
}
