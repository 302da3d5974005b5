package vn.lantoa.media.order;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/orders")
@Tag(name = "Orders", description = "What is ordered of press agencies, and how far it is delivered.")
public class OrderResource {

    private final OrderService orders;

    OrderResource(OrderService orders) {
        this.orders = orders;
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
    @Operation(operationId = "listOrders", summary = "List orders", description = "A press agency sees its own only.")
    public Page<OrderView> list(@BeanParam OrderFilter filter, @BeanParam PageRequest page) {
        return orders.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.FINANCE,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(operationId = "getOrder", summary = "Read an order")
    public OrderView get(UUID id) {
        return orders.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putOrder", summary = "Amend an order", description = "A new revision; those before stay.")
    public OrderView amend(UUID id, @NotNull @Valid OrderEntry entry) {
        return orders.amend(id, entry);
    }

    @GET
    @Path("/{id}/revisions")
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.FINANCE,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(operationId = "listOrderRevisions", summary = "List what an order asked for, revision by revision")
    public Page<OrderRevisionView> revisions(UUID id, @BeanParam PageRequest page) {
        return orders.revisions(id, page);
    }
}
