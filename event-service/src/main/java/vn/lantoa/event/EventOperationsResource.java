package vn.lantoa.event;

import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.data.operations.OperationsResource;
import vn.lantoa.platform.data.operations.OperationsService;

@Path("/api/v1/operations/event")
@Tag(name = "Operations", description = "What the operator does with events.")
public class EventOperationsResource extends OperationsResource {

    EventOperationsResource(OperationsService operations) {
        super(operations);
    }
}
