package vn.lantoa.media.order.acceptance;

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

@Path("/api/v1/orders/{id}/acceptances")
@Tag(name = "Orders")
public class OrderAcceptanceResource {

    private final OrderAcceptanceService acceptances;

    OrderAcceptanceResource(OrderAcceptanceService acceptances) {
        this.acceptances = acceptances;
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
    @Operation(operationId = "listOrderAcceptances", summary = "List the acceptances of an order")
    public Page<OrderAcceptanceView> list(UUID id, @BeanParam PageRequest page) {
        return acceptances.list(id, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "acceptOrder",
            summary = "Accept a part of an order, by the name of a person",
            description = "All that matched and was not accepted yet, or a part of it: at most the first 10,000 items,"
                    + " and the rest by another acceptance. What is accepted stays so; the draft of the minute comes"
                    + " with it.")
    public RestResponse<OrderAcceptanceView> accept(UUID id, @NotNull @Valid NewOrderAcceptance entry) {
        OrderAcceptanceView acceptance = acceptances.accept(id, entry);
        return Created.at(OrderAcceptanceService.path(id) + "/" + acceptance.id(), acceptance);
    }

    @GET
    @Path("/{acceptanceId}")
    @RolesAllowed({
        Roles.PRESS_PARTNER,
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.FINANCE,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(operationId = "getOrderAcceptance", summary = "Read an acceptance with the draft of its minute")
    public OrderAcceptanceView get(UUID id, UUID acceptanceId) {
        return acceptances.get(id, acceptanceId);
    }
}
