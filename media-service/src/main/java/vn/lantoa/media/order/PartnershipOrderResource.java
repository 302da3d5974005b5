package vn.lantoa.media.order;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/partnerships/{id}/orders")
@Tag(name = "Partnerships")
public class PartnershipOrderResource {

    private final OrderService orders;

    PartnershipOrderResource(OrderService orders) {
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
    @Operation(operationId = "listPartnershipOrders", summary = "List the orders within an agreement")
    public Page<OrderView> list(UUID id, @BeanParam PageRequest page) {
        return orders.listOf(id, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "createOrder",
            summary = "Place an order within an agreement",
            description = "The press agency's items name the order by `orderId`.")
    public RestResponse<OrderView> create(UUID id, @NotNull @Valid OrderEntry entry) {
        OrderView order = orders.create(id, entry);
        return Created.at(OrderService.path(order.id()), order);
    }
}
