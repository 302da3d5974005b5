package vn.lantoa.reporting.report.distribution;

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

@Path("/api/v1/reports/{id}/distributions")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Reports")
public class DistributionResource {

    private final DistributionService distributions;

    DistributionResource(DistributionService distributions) {
        this.distributions = distributions;
    }

    @GET
    @Operation(operationId = "listReportDistributions", summary = "To whom a report was sent, and who confirmed it")
    public Page<DistributionView> list(UUID id, @BeanParam PageRequest page) {
        return distributions.list(id, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "distributeReport",
            summary = "Note that a sealed report was sent to somebody",
            description = "Nothing is sent by it.")
    public RestResponse<DistributionView> send(UUID id, @NotNull @Valid NewDistribution entry) {
        DistributionView sent = distributions.send(id, entry);
        return Created.at("reports/" + id + "/distributions/" + sent.id(), sent);
    }

    @GET
    @Path("/{distributionId}")
    @Operation(operationId = "getReportDistribution", summary = "Read to whom a report was sent")
    public DistributionView get(UUID id, UUID distributionId) {
        return distributions.get(id, distributionId);
    }

    @POST
    @Keyed
    @Path("/{distributionId}/acknowledge")
    @IfMatch
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "The distribution, acknowledged.")
    @Operation(operationId = "acknowledgeReportDistribution", summary = "Note that a report arrived")
    public DistributionView acknowledge(UUID id, UUID distributionId, @NotNull @Valid Acknowledgement entry) {
        return distributions.acknowledge(id, distributionId, entry);
    }
}
