package vn.lantoa.media.column;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.openapi.Requires;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/columns")
@RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Columns", description = "Columns of press agencies, and whether their issues come when they are due.")
public class PressColumnResource {

    private final PressColumnService columns;

    PressColumnResource(PressColumnService columns) {
        this.columns = columns;
    }

    @GET
    @Operation(operationId = "listColumns", summary = "List columns", description = "A press agency sees its own only.")
    public Page<PressColumnView> list(@BeanParam PressColumnFilter filter, @BeanParam PageRequest page) {
        return columns.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
    @Requires("code")
    @Operation(
            operationId = "registerColumn",
            summary = "Register a column",
            description = "A press agency registers its own; an officer anybody's.")
    public RestResponse<PressColumnView> register(@NotNull @Valid PressColumnEntry entry) {
        PressColumnView column = columns.register(entry);
        return Created.at("columns/" + column.code(), column);
    }

    @GET
    @Path("/{code}")
    @Operation(operationId = "getColumn", summary = "Read a column")
    public PressColumnView get(String code) {
        return columns.get(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN})
    @Operation(operationId = "putColumn", summary = "Replace a column, or create it with If-None-Match: *")
    public RestResponse<PressColumnView> put(String code, @NotNull @Valid PressColumnEntry entry) {
        return columns.put(code, entry).answer("columns/" + code);
    }
}
