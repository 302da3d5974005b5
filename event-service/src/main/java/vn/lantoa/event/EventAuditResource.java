package vn.lantoa.event;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.data.audit.AuditFilter;
import vn.lantoa.platform.data.audit.AuditTrail;
import vn.lantoa.platform.data.audit.AuditView;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/audit/event")
@Tag(name = "Audit", description = "Who did what.")
public class EventAuditResource {

    private final AuditTrail audit;

    EventAuditResource(AuditTrail audit) {
        this.audit = audit;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.OPERATOR, Roles.AUDITOR})
    @Operation(operationId = "listEventAudit", summary = "The event-service's audit trail")
    public Page<AuditView> list(@BeanParam AuditFilter filter, @BeanParam PageRequest page) {
        return audit.list(filter, page);
    }
}
