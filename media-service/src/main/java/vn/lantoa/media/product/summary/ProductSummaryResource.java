package vn.lantoa.media.product.summary;

import java.time.LocalDate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/api/v1/media-products/summary")
@Tag(name = "Media products")
public class ProductSummaryResource {

    private final ProductSummaryService summary;

    ProductSummaryResource(ProductSummaryService summary) {
        this.summary = summary;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getMediaProductSummary",
            summary = "Count what was produced, and sum how far it has spread",
            description = "By kind, and by source that counted. Copies and gifts are told by each product's stock.")
    public ProductSummaryView get(
            @RestQuery
                    @Parameter(description = "By what was there at the end of this local day; of today if none is.")
                    @Nullable
                    LocalDate asOf,
            @RestQuery
                    @Parameter(description = "Those that are in this language, a BCP 47 tag: `vi` finds `vi-VN` too.")
                    @Nullable
                    String language,
            @RestQuery @Parameter(description = "Released on this day or later.") @Nullable LocalDate from,
            @RestQuery @Parameter(description = "Released before this day.") @Nullable LocalDate to) {
        return summary.of(asOf, language, from, to);
    }
}
