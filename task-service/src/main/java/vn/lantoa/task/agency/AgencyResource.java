package vn.lantoa.task.agency;

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

@Path("/api/v1/agencies")
@Tag(name = "Agencies", description = "The province's departments, districts, party and mass organisations.")
public class AgencyResource {

    private final AgencyService agencies;

    AgencyResource(AgencyService agencies) {
        this.agencies = agencies;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listAgencies", summary = "List agencies")
    public Page<AgencyView> list(@BeanParam AgencyFilter filter, @BeanParam PageRequest page) {
        return agencies.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Requires("code")
    @Operation(operationId = "registerAgency", summary = "Register an agency")
    public RestResponse<AgencyView> register(@NotNull @Valid AgencyEntry entry) {
        AgencyView agency = agencies.register(entry);
        return Created.at("agencies/" + agency.code(), agency);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getAgency", summary = "Read an agency")
    public AgencyView get(String code) {
        return agencies.get(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putAgency", summary = "Replace an agency, or create it with If-None-Match: *")
    public RestResponse<AgencyView> put(String code, @NotNull @Valid AgencyEntry entry) {
        return agencies.put(code, entry).answer("agencies/" + code);
    }
}
