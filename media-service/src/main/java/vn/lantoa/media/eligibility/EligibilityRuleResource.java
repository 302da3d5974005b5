package vn.lantoa.media.eligibility;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
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

@Path("/api/v1/eligibility-rules")
@Tag(name = "Eligibility", description = "Which press agencies may become partners, and why.")
public class EligibilityRuleResource {

    private final EligibilityRuleService rules;

    EligibilityRuleResource(EligibilityRuleService rules) {
        this.rules = rules;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listEligibilityRules", summary = "List the versions of the rule of eligibility")
    public Page<EligibilityRuleView> list(
            @RestQuery @Parameter(description = "The version that decides on this day.") @Nullable LocalDate on,
            @BeanParam PageRequest page) {
        return rules.list(on, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "addEligibilityRule",
            summary = "Add a version of the rule of eligibility",
            description = "It decides from its first day on. The versions before it, and what was assessed by them,"
                    + " stay as they are.")
    public RestResponse<EligibilityRuleView> add(@NotNull @Valid EligibilityRuleEntry entry) {
        EligibilityRuleView rule = rules.add(entry);
        return Created.at("eligibility-rules/" + rule.id(), rule);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getEligibilityRule", summary = "Read a version of the rule of eligibility")
    public EligibilityRuleView get(UUID id) {
        return rules.get(id);
    }
}
