package vn.lantoa.media.channel;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.data.query.Conditions;
import vn.lantoa.platform.data.register.RegisterFilter;

/** Which channels a list shows. */
public class ChannelFilter implements RegisterFilter {

    @QueryParam("kind")
    @Parameter(description = "Those of this kind.")
    @Nullable
    ChannelKind kind;

    @QueryParam("agency")
    @Parameter(description = "Those of the press agency with this code.")
    @Nullable
    String agency;

    @QueryParam("q")
    @Parameter(description = "Words of the code, a name or an alias; accents and case do not matter.")
    @Nullable
    String q;

    @Override
    public Conditions conditions() {
        return new Conditions()
                .and("kind = :kind", "kind", kind)
                .and("agency = :agency", "agency", agency)
                .matching(q);
    }
}
