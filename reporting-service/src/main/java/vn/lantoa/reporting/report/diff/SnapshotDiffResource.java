package vn.lantoa.reporting.report.diff;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/report-snapshots/{id}/diff/{otherId}")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Report snapshots")
public class SnapshotDiffResource {

    private final DatasetDiffService diffs;

    SnapshotDiffResource(DatasetDiffService diffs) {
        this.diffs = diffs;
    }

    @GET
    @Operation(
            operationId = "diffReportSnapshots",
            summary = "How two snapshots of one period differ, and why",
            description = "Of counts, seconds, views, agency-months and money the causes add up to the difference:"
                    + " corrections, late items, what is new, and another rule as what is left. A"
                    + " rate names the figures that it is made of.")
    public SnapshotDiffView get(UUID id, UUID otherId) {
        return diffs.of(id, otherId);
    }
}
