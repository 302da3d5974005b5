package vn.lantoa.reporting.report.seal;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/report-snapshots")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Report snapshots", description = "What was sealed, and that it never changed.")
public class SnapshotResource {

    private final SnapshotService snapshots;

    SnapshotResource(SnapshotService snapshots) {
        this.snapshots = snapshots;
    }

    @GET
    @Operation(operationId = "listReportSnapshots", summary = "List what was sealed")
    public Page<SnapshotView> list(
            @RestQuery @Parameter(description = "What was sealed of this report.") @Nullable UUID reportId,
            @BeanParam PageRequest page) {
        return snapshots.list(reportId, page);
    }

    @GET
    @Path("/keys")
    @Operation(
            operationId = "listReportSigningKeys",
            summary = "The public keys of all that ever signed",
            description = "Former keys stay: what they signed can be verified for ever.")
    public SigningKeyView.All keys() {
        return new SigningKeyView.All(snapshots.keys());
    }

    @GET
    @Path("/{id}")
    @Operation(
            operationId = "getReportSnapshot",
            summary = "Read what was sealed, with its bytes",
            description = "Kept as a file, the answer can be verified offline: `deploy/local/verify-report`.")
    public SnapshotView.Whole get(UUID id) {
        return snapshots.get(id);
    }

    @GET
    @Path("/{id}/verify")
    @Operation(
            operationId = "verifyReportSnapshot",
            summary = "Whether what is stored is what was sealed",
            description = "One byte that changed is found: the content's hash, its place, the head, the signature, the"
                    + " chain.")
    public SnapshotVerification verify(UUID id) {
        return snapshots.verify(id);
    }
}
