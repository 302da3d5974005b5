package vn.lantoa.reporting.report.restatement;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.reporting.report.dataset.ReportsInFlight;

@Path("/api/v1/reports/{id}/restatement")
@Tag(name = "Restatements")
public class ReportRestatementResource {

    private final RestatementService restatements;
    private final ReportsInFlight room;

    ReportRestatementResource(RestatementService restatements, ReportsInFlight room) {
        this.restatements = restatements;
        this.room = room;
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "restateReport",
            summary = "Restate a sealed report",
            description = "Each figure that was corrected since: as it was sealed, as it is, and the causes. What was"
                    + " sealed stays as it is.")
    public RestResponse<RestatementView.Whole> open(UUID id, @NotNull @Valid RestatementReason entry) {
        RestatementView.Whole opened = room.whenThereIsRoom(() -> restatements.open(id, entry.reason()));
        return Created.at("restatements/" + opened.id(), opened);
    }
}
