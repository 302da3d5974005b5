package vn.lantoa.media.growth;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.growth.definition.TargetState;

/** Which targets a list shows. */
public class GrowthTargetFilter {

    @QueryParam("planId")
    @Parameter(description = "Those of this plan.")
    @Nullable
    UUID planId;

    @QueryParam("state")
    @Parameter(description = "Those whose newest definition is in this state.")
    @Nullable
    TargetState state;

    public GrowthTargetFilter() {}
}
