package vn.lantoa.task.audience;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.model.AudienceSegment;

/** Which audiences a list shows. */
public class AudienceFilter {

    @QueryParam("planId")
    @Parameter(description = "Those of this plan.")
    @Nullable
    UUID planId;

    @QueryParam("segment")
    @Nullable
    AudienceSegment segment;

    @QueryParam("q")
    @Parameter(description = "Words of the code or label, in any order; accents and case do not matter.")
    @Nullable
    String q;

    public AudienceFilter() {}
}
