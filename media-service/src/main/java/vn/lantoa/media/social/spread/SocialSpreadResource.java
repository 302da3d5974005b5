package vn.lantoa.media.social.spread;

import java.time.LocalDate;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.social.SocialPostFilter;

@Path("/api/v1/social-posts/spread")
@Tag(name = "Social posts")
public class SocialSpreadResource {

    private final SocialSpreadService spread;

    SocialSpreadResource(SocialSpreadService spread) {
        this.spread = spread;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "getSocialSpread",
            summary = "Sum how far posts have spread",
            description = "Over all that the parameters leave, by platform and by theme.")
    public SocialSpreadView get(
            @BeanParam SocialPostFilter filter,
            @RestQuery
                    @Parameter(description = "By what was there at the end of this local day; of today if none is.")
                    @Nullable
                    LocalDate asOf) {
        return spread.of(filter, asOf);
    }
}
