package vn.lantoa.task.theme;

import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which content themes a list shows. */
public class ContentThemeFilter {

    @QueryParam("planId")
    @Parameter(description = "Those of this plan.")
    @Nullable
    UUID planId;

    @QueryParam("q")
    @Parameter(description = "Words of the code or label, in any order; accents and case do not matter.")
    @Nullable
    String q;

    public ContentThemeFilter() {}
}
