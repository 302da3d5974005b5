package vn.lantoa.platform.testing.architecture.offender.feature;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;

/** Shows its tables, inside of a list and as a body. */
@PermitAll
class EntityResource {

    @GET
    public Map<String, List<Boat>> list() {
        return Map.of();
    }

    @POST
    public void write(Boat boat) {}
}
