package vn.lantoa.event.edition;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/event-series/{code}/editions")
@Tag(name = "Event series")
public class EditionResource {

    private final EditionService editions;

    EditionResource(EditionService editions) {
        this.editions = editions;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getSeriesEditions",
            summary = "The editions of a series, year by year",
            description = "Each year says whether the series is new, maintained, expanded, resumed or not held, against"
                    + " the year before.")
    public EditionsView of(String code) {
        return editions.of(code);
    }
}
