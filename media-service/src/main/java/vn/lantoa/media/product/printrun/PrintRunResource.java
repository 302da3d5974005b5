package vn.lantoa.media.product.printrun;

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

@Path("/api/v1/media-products/{code}/print-runs")
@Tag(name = "Media products")
public class PrintRunResource {

    private final PrintRunService runs;

    PrintRunResource(PrintRunService runs) {
        this.runs = runs;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "listPrintRuns", summary = "List what was printed of a media product")
    public Page<PrintRunView> list(String code, @BeanParam PageRequest page) {
        return runs.list(code, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "addPrintRun",
            summary = "Enter copies that were printed or made",
            description = "Only added to: what was entered wrongly is taken back by a reversal.")
    public RestResponse<PrintRunView> add(String code, @NotNull @Valid NewPrintRun entry) {
        PrintRunView run = runs.add(code, entry);
        return Created.at(PrintRunService.path(code, run.id()), run);
    }

    @GET
    @Path("/{printRunId}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getPrintRun", summary = "Read an entry of what was printed")
    public PrintRunView get(String code, UUID printRunId) {
        return runs.get(code, printRunId);
    }

    @POST
    @Path("/{printRunId}/reversal")
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "reversePrintRun",
            summary = "Take an entry of what was printed back",
            description = "By an entry of its own, with copies and cost below zero. What is given away cannot be.")
    public RestResponse<PrintRunView> reverse(String code, UUID printRunId, @NotNull @Valid NewStockReversal reversal) {
        PrintRunView run = runs.reverse(code, printRunId, reversal.reason());
        return Created.at(PrintRunService.path(code, run.id()), run);
    }
}
