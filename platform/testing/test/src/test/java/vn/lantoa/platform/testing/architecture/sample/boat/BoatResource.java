package vn.lantoa.platform.testing.architecture.sample.boat;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import vn.lantoa.platform.web.identity.Roles;

/** Boats over HTTP. */
@Path("/sample/boats")
class BoatResource {

    private final BoatService boats;

    BoatResource(BoatService boats) {
        this.boats = boats;
    }

    @POST
    @Path("/{id}")
    @RolesAllowed(Roles.OPERATOR)
    public BoatView register(UUID id, NewBoat wanted) {
        return boats.register(id, wanted);
    }
}
