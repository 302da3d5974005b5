package vn.lantoa.task.theming;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.task.theme.ContentThemeView;
import vn.lantoa.task.theme.ThemeChange;
import vn.lantoa.task.theme.ThemeEntry;

@Path("/api/v1/content-themes")
@Tag(name = "Content themes")
public class ThemeEditResource {

    private final ThemeEditService themes;

    ThemeEditResource(ThemeEditService themes) {
        this.themes = themes;
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "addContentTheme",
            summary = "Add a theme, such as a part of another",
            description = "A theme of which others are a part is no leaf any more.")
    public RestResponse<ContentThemeView> add(@NotNull @Valid ThemeEntry entry) {
        ContentThemeView theme = themes.add(entry);
        return Created.at("content-themes/" + theme.id(), theme);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putContentTheme", summary = "Weigh a theme, name it, or make it a part of another")
    public ContentThemeView replace(UUID id, @NotNull @Valid ThemeChange change) {
        return themes.replace(id, change);
    }
}
