package vn.lantoa.media.product.snapshot;

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

import vn.lantoa.media.product.MediaProductService;
import vn.lantoa.media.snapshot.NewMetricSnapshot;
import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/media-products/{code}/snapshots")
@Tag(name = "Media products")
public class ProductSnapshotResource {

    private final ProductSnapshotService snapshots;

    ProductSnapshotResource(ProductSnapshotService snapshots) {
        this.snapshots = snapshots;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listProductSnapshots",
            summary = "List the snapshots of a media product",
            description = "Each with what it is more than its source counted before.")
    public Page<ProductSnapshotView> list(
            String code,
            @RestQuery @Parameter(description = "Those of this source.") @Nullable String source,
            @RestQuery @Parameter(description = "Whether those are shown, too, that a correction replaced.")
                    boolean corrected,
            @BeanParam PageRequest page) {
        return snapshots.list(code, source, corrected, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "addProductSnapshot",
            summary = "Enter how far an e-publication or clip had spread at an instant",
            description = "Only added to; what is lower than its source counted before is taken with a warning. What a"
                    + " source said of an instant is corrected by saying it again with a reason.")
    public RestResponse<ProductSnapshotView> add(String code, @NotNull @Valid NewMetricSnapshot entry) {
        ProductSnapshotView snapshot = snapshots.add(code, entry);
        return Created.at(MediaProductService.path(code) + "/snapshots/" + snapshot.id(), snapshot);
    }

    @GET
    @Path("/{snapshotId}")
    @Authenticated
    @Operation(operationId = "getProductSnapshot", summary = "Read a snapshot of a media product")
    public ProductSnapshotView get(String code, UUID snapshotId) {
        return snapshots.get(code, snapshotId);
    }
}
