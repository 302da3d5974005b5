package vn.lantoa.media.presstype;

import java.time.LocalDate;
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

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/press-types")
@Tag(name = "Press agencies")
public class PressTypeResource {

    private final PressTypeService types;

    PressTypeResource(PressTypeService types) {
        this.types = types;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listPressTypes", summary = "List the kinds of press as each law has them")
    public Page<PressTypeView> list(
            @RestQuery @Parameter(description = "Those that hold on this day.") @Nullable LocalDate validOn,
            @BeanParam PageRequest page) {
        return types.list(validOn, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "addPressType",
            summary = "Add a version of a kind of press",
            description = "It holds from its first day on; the version before it ends on the eve.")
    public RestResponse<PressTypeView> add(@NotNull @Valid PressTypeEntry entry) {
        PressTypeView type = types.add(entry);
        return Created.at("press-types/" + type.id(), type);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getPressType", summary = "Read a version of a kind of press")
    public PressTypeView get(UUID id) {
        return types.get(id);
    }
}
