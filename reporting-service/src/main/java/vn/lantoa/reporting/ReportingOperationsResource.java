package vn.lantoa.reporting;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.data.operations.OperationsResource;
import vn.lantoa.platform.data.operations.OperationsService;

@Path("/api/v1/operations/reporting")
@Tag(name = "Operations", description = "What the operator does with events.")
public class ReportingOperationsResource extends OperationsResource {

    ReportingOperationsResource(OperationsService operations) {
        super(operations);
    }
}
