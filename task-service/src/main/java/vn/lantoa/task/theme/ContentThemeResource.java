package vn.lantoa.task.theme;

import java.util.UUID;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/content-themes")
@Tag(name = "Content themes", description = "What the plan communicates about.")
public class ContentThemeResource {

    private final ContentThemeService service;

    ContentThemeResource(ContentThemeService service) {
        this.service = service;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listContentThemes", summary = "List content themes")
    public Page<ContentThemeView> list(@BeanParam ContentThemeFilter filter, @BeanParam PageRequest page) {
        return service.list(filter, page);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getContentTheme", summary = "Read one of the content themes")
    public ContentThemeView get(UUID id) {
        return service.get(id);
    }
}
