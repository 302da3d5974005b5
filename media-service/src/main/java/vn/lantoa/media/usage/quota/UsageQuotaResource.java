package vn.lantoa.media.usage.quota;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/usage/{agency}/quota")
@Tag(name = "Usage")
public class UsageQuotaResource {

    private final UsageQuotaService quotas;

    UsageQuotaResource(UsageQuotaService quotas) {
        this.quotas = quotas;
    }

    @GET
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.AUDITOR})
    @Operation(operationId = "getUsageQuota", summary = "Read a press agency's quota")
    public UsageQuotaView get(String agency) {
        return quotas.get(agency);
    }

    @PUT
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "putUsageQuota",
            summary = "Replace a press agency's quota, or set it with If-None-Match: *",
            description = "It holds within two seconds. More calls are only warned of unless it blocks.")
    public RestResponse<UsageQuotaView> put(String agency, @NotNull @Valid UsageQuotaEntry entry) {
        return quotas.put(agency, entry).answer("usage/" + agency + "/quota");
    }
}
