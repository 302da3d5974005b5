package vn.lantoa.media.content;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.content.WithdrawalsEntry.WithdrawalEntry;
import vn.lantoa.media.feed.FeedRequest;
import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/content-items")
@RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Content items", description = "What press agencies published.")
public class ContentItemResource {

    private final ContentItemService items;
    private final WithdrawalService withdrawals;

    ContentItemResource(ContentItemService items, WithdrawalService withdrawals) {
        this.items = items;
        this.withdrawals = withdrawals;
    }

    @GET
    @Operation(
            operationId = "listContentItems",
            summary = "List items",
            description = "By local day of publication unless sorted otherwise. A press agency sees its own only.")
    public Page<ContentItemView> list(@BeanParam ContentItemFilter filter, @BeanParam PageRequest page) {
        return items.list(filter, page);
    }

    @GET
    @Path("/changes")
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.REPORTING_JOB, Roles.AUDITOR})
    @Operation(
            operationId = "listContentItemChanges",
            summary = "Follow the changes of items",
            description = "A feed by cursor: ask again with `next`. An item that changed again moves to the end.")
    public ContentChanges changes(@BeanParam FeedRequest request) {
        return items.changes(request);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getContentItem", summary = "Read an item")
    public ContentItemView get(UUID id) {
        return items.get(id);
    }

    @GET
    @Path("/{id}/revisions")
    @Operation(
            operationId = "listContentItemRevisions",
            summary = "List every revision of an item",
            description = "Each with the fields that differ from the revision before.")
    public Page<ContentRevisionView> revisions(UUID id, @BeanParam PageRequest page) {
        return items.revisions(id, page);
    }

    @POST
    @Keyed
    @Path("/{id}/withdrawal")
    @IfMatch
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
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
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
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
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
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
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
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
