package vn.lantoa.media.order.match;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/orders/{id}/match")
@Tag(name = "Orders")
public class OrderMatchResource {

    private final OrderMatchService matches;

    OrderMatchResource(OrderMatchService matches) {
        this.matches = matches;
    }

    @GET
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.FINANCE,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(
            operationId = "matchOrder",
            summary = "Match an order with what was delivered and what shows it",
            description = "Each item that names the order gets a verdict; what is late, over, of another kind, not"
                    + " shown, of before the agreement or of a work that counts already stands there and does not"
                    + " count.")
    public OrderMatchView match(UUID id) {
        return matches.readable(id);
    }
}
