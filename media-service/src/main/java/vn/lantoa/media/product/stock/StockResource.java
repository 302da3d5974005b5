package vn.lantoa.media.product.stock;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/media-products/{code}/stock")
@Tag(name = "Media products")
public class StockResource {

    private final StockService stock;

    StockResource(StockService stock) {
        this.stock = stock;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
    @Operation(
            operationId = "getMediaProductStock",
            summary = "Tell how many copies of a media product were printed, given and are left",
            description = "Entries that were taken back are in none of the numbers.")
    public StockView stock(String code) {
        return stock.of(code);
    }
}
