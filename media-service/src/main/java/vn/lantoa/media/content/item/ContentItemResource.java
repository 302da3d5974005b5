package vn.lantoa.media.content.item;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.media.feed.FeedRequest;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/content-items")
@RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Content items", description = "What press agencies published.")
public class ContentItemResource {

    private final ContentItemService items;

    ContentItemResource(ContentItemService items) {
        this.items = items;
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
}
