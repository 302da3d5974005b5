package vn.lantoa.task.unit;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/units")
@Tag(name = "Units", description = "In what figures are given.")
public class UnitResource {

    private final UnitService units;

    UnitResource(UnitService units) {
        this.units = units;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listUnits", summary = "List the units of figures")
    public Page<UnitView> list(
            @RestQuery @Parameter(description = "Words of the code or a name; accents do not matter.") @Nullable
                    String q,
            @BeanParam PageRequest page) {
        return units.list(q, page);
    }
}
