package vn.lantoa.media.brief;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** Which briefs a list shows. */
public class ContentBriefFilter {

    @QueryParam("planId")
    @Parameter(description = "Those that serve this plan.")
    @Nullable
    UUID planId;

    @QueryParam("theme")
    @Parameter(description = "Those of this theme.")
    @Nullable
    String theme;

    @QueryParam("agency")
    @Parameter(description = "Those that address this press agency: by name, by one that it came from, or all.")
    @Nullable
    String agency;

    @QueryParam("state")
    @Parameter(description = "Those that are so far.")
    @Nullable
    BriefState state;

    @QueryParam("on")
    @Parameter(description = "Those whose days hold this local day.")
    @Nullable
    LocalDate on;

    public ContentBriefFilter() {}
}
