package vn.lantoa.task.plan.finding;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/plans/{id}/integrity-findings")
@Tag(name = "Plans")
public class FindingResource {

    private final FindingService findings;

    FindingResource(FindingService findings) {
        this.findings = findings;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listIntegrityFindings", summary = "What in a plan's document a person should look at")
    public Page<FindingView> list(UUID id, @BeanParam FindingFilter filter, @BeanParam PageRequest page) {
        return findings.list(id, filter, page);
    }

    @GET
    @Path("/{findingId}")
    @Authenticated
    @Operation(operationId = "getIntegrityFinding", summary = "Read a finding")
    public FindingView get(UUID id, UUID findingId) {
        return findings.get(id, findingId);
    }

    @PUT
    @Path("/{findingId}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putIntegrityFinding", summary = "Note what came of a finding")
    public FindingView resolve(UUID id, UUID findingId, @NotNull @Valid FindingResolution resolution) {
        return findings.resolve(id, findingId, resolution);
    }
}
