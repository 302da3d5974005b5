package vn.lantoa.media.content.withdrawal;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.item.ContentItemView;
import vn.lantoa.media.content.withdrawal.WithdrawalsEntry.WithdrawalEntry;
import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/content-items")
@RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
@Tag(name = "Content items")
public class WithdrawalResource {

    private final WithdrawalService withdrawals;

    WithdrawalResource(WithdrawalService withdrawals) {
        this.withdrawals = withdrawals;
    }

    @POST
    @Keyed
    @Path("/{id}/withdrawal")
    @IfMatch
    @APIResponse(responseCode = "200", description = "The item, taken back.")
    @Operation(
            operationId = "withdrawContentItem",
            summary = "Take an item back",
            description = "Adds a revision that counts no more; every earlier one stays readable.")
    public ContentItemView withdraw(UUID id, @NotNull @Valid WithdrawalEntry entry) {
        return withdrawals.one(id, true, entry);
    }

    @POST
    @Keyed
    @Path("/{id}/restoration")
    @IfMatch
    @APIResponse(responseCode = "200", description = "The item, which counts again.")
    @Operation(
            operationId = "restoreContentItem",
            summary = "Bring an item back that was taken back",
            description = "Adds a revision that counts again, as the item was last sent.")
    public ContentItemView restore(UUID id, @NotNull @Valid WithdrawalEntry entry) {
        return withdrawals.one(id, false, entry);
    }

    @POST
    @Keyed
    @Path("/withdrawal")
    @APIResponse(responseCode = "200", description = "What came of each item.")
    @Operation(
            operationId = "withdrawContentItems",
            summary = "Take items back by their external ids",
            description = "At most 1,000 at once. One that is unknown or at another revision than was seen keeps no"
                    + " other; one that was taken back before is unchanged.")
    public WithdrawalsView withdrawMany(
            @RestQuery @Parameter(description = "The press agency that an officer speaks for.") @Nullable
                    String onBehalfOf,
            @NotNull @Valid WithdrawalsEntry entry) {
        return withdrawals.many(onBehalfOf, true, entry);
    }

    @POST
    @Keyed
    @Path("/restoration")
    @APIResponse(responseCode = "200", description = "What came of each item.")
    @Operation(
            operationId = "restoreContentItems",
            summary = "Bring items back by their external ids",
            description = "As with taking back.")
    public WithdrawalsView restoreMany(
            @RestQuery @Parameter(description = "The press agency that an officer speaks for.") @Nullable
                    String onBehalfOf,
            @NotNull @Valid WithdrawalsEntry entry) {
        return withdrawals.many(onBehalfOf, false, entry);
    }
}
