package vn.lantoa.platform.testing.token;

import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;

/** A door with the house's lock: the smallest service that trusts the issuer. */
@Path("/door")
public class DoorResource {

    private final Caller caller;

    DoorResource(Caller caller) {
        this.caller = caller;
    }

    @GET
    @RolesAllowed("**")
    public Map<String, Object> enter() {
        return Map.of(
                "name", caller.name(),
                "roles", caller.roles(),
                "org", caller.org().orElse("-"),
                "client", caller.client().orElse("-"));
    }

    @GET
    @Path("/press")
    @RolesAllowed(Roles.PRESS_PARTNER)
    public String press() {
        return "press";
    }

    @GET
    @Path("/open")
    @PermitAll
    public String open() {
        return "open";
    }
}
