package vn.lantoa.task.audience;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/audiences")
@Tag(name = "Audiences", description = "Whom the plan speaks to, abroad and at home.")
public class AudienceResource {

    private final AudienceService service;

    AudienceResource(AudienceService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listAudiences", summary = "List audiences")
    public Page<AudienceView> list(@BeanParam AudienceFilter filter, @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getAudience", summary = "Read one of the audiences")
    public AudienceView get(UUID id) {
        return service.get(id);
    }
}
