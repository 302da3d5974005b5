package vn.lantoa.media.press;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.openapi.Requires;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/press-agencies")
@Tag(name = "Press agencies", description = "The register of those who publish.")
public class PressAgencyResource {

    private final PressAgencyService agencies;

    PressAgencyResource(PressAgencyService agencies) {
        this.agencies = agencies;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listPressAgencies", summary = "List press agencies")
    public Page<PressAgencyView> list(@BeanParam PressAgencyFilter filter, @BeanParam PageRequest page) {
        return agencies.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Requires("code")
    @Operation(operationId = "registerPressAgency", summary = "Register a press agency")
    public RestResponse<PressAgencyView> register(@NotNull @Valid PressAgencyEntry entry) {
        PressAgencyView agency = agencies.register(entry);
        return Created.at("press-agencies/" + agency.code(), agency);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getPressAgency", summary = "Read a press agency")
    public PressAgencyView get(String code) {
        return agencies.get(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putPressAgency", summary = "Replace a press agency, or create it with If-None-Match: *")
    public RestResponse<PressAgencyView> put(String code, @NotNull @Valid PressAgencyEntry entry) {
        return agencies.put(code, entry).answer("press-agencies/" + code);
    }
}
