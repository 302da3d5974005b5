package vn.lantoa.media.social.snapshot;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.snapshot.NewMetricSnapshot;
import vn.lantoa.media.social.SocialPostService;
import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/social-posts/{id}/snapshots")
@Tag(name = "Social posts")
public class SocialSnapshotResource {

    private final SocialSnapshotService snapshots;

    SocialSnapshotResource(SocialSnapshotService snapshots) {
        this.snapshots = snapshots;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listSocialSnapshots",
            summary = "List the snapshots of a post",
            description = "Each with what it is more than its source counted before.")
    public Page<SocialSnapshotView> list(
            UUID id,
            @RestQuery @Parameter(description = "Those of this source.") @Nullable String source,
            @RestQuery @Parameter(description = "Whether those are shown, too, that a correction replaced.")
                    boolean corrected,
            @BeanParam PageRequest page) {
        return snapshots.list(id, source, corrected, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "addSocialSnapshot",
            summary = "Enter how far a post had spread at an instant",
            description = "Only added to; what is lower than its source counted before is taken with a warning. What a"
                    + " source said of an instant is corrected by saying it again with a reason.")
    public RestResponse<SocialSnapshotView> add(UUID id, @NotNull @Valid NewMetricSnapshot entry) {
        SocialSnapshotView snapshot = snapshots.add(id, entry);
        return Created.at(SocialPostService.path(id) + "/snapshots/" + snapshot.id(), snapshot);
    }

    @GET
    @Path("/{snapshotId}")
    @Authenticated
    @Operation(operationId = "getSocialSnapshot", summary = "Read a snapshot of a post")
    public SocialSnapshotView get(UUID id, UUID snapshotId) {
        return snapshots.get(id, snapshotId);
    }
}
