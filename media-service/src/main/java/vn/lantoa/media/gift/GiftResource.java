package vn.lantoa.media.gift;

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

import vn.lantoa.media.product.NewStockReversal;
import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/gift-distributions")
@Tag(name = "Gifts", description = "Which media products were given to whom, and on which occasion.")
public class GiftResource {

    private final GiftService gifts;

    GiftResource(GiftService gifts) {
        this.gifts = gifts;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "listGiftDistributions", summary = "List gifts")
    public Page<GiftDistributionView> list(@BeanParam GiftFilter filter, @BeanParam PageRequest page) {
        return gifts.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "giveGift",
            summary = "Enter copies of a media product that were given away",
            description = "Never more than are left. What was entered wrongly is taken back by a reversal.")
    public RestResponse<GiftDistributionView> give(@NotNull @Valid NewGiftDistribution entry) {
        GiftDistributionView gift = gifts.give(entry);
        return Created.at(GiftService.path(gift.id()), gift);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getGiftDistribution", summary = "Read an entry of the ledger of gifts")
    public GiftDistributionView get(UUID id) {
        return gifts.get(id);
    }

    @POST
    @Path("/{id}/reversal")
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "reverseGift",
            summary = "Take an entry of the ledger of gifts back",
            description = "By an entry of its own, with a quantity below zero: what was given is in stock again.")
    public RestResponse<GiftDistributionView> reverse(UUID id, @NotNull @Valid NewStockReversal reversal) {
        GiftDistributionView gift = gifts.reverse(id, reversal.reason());
        return Created.at(GiftService.path(gift.id()), gift);
    }
}
