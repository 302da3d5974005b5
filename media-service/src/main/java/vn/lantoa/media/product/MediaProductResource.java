package vn.lantoa.media.product;

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

@Path("/api/v1/media-products")
@Tag(name = "Media products", description = "E-publications, clips, what is printed and gifts, with their copies.")
public class MediaProductResource {

    private final MediaProductService products;

    MediaProductResource(MediaProductService products) {
        this.products = products;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listMediaProducts", summary = "List media products")
    public Page<MediaProductView> list(@BeanParam MediaProductFilter filter, @BeanParam PageRequest page) {
        return products.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Requires("code")
    @Operation(operationId = "registerMediaProduct", summary = "Register a media product")
    public RestResponse<MediaProductView> register(@NotNull @Valid MediaProductEntry entry) {
        MediaProductView product = products.register(entry);
        return Created.at("media-products/" + product.code(), product);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getMediaProduct", summary = "Read a media product")
    public MediaProductView get(String code) {
        return products.get(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "putMediaProduct",
            summary = "Replace a media product, or create it with If-None-Match: *",
            description = "Once something was printed of it, it stays of a kind that has copies.")
    public RestResponse<MediaProductView> put(String code, @NotNull @Valid MediaProductEntry entry) {
        return products.put(code, entry).answer("media-products/" + code);
    }
}
