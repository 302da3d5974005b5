package vn.lantoa.media.clearance;

import java.time.LocalDate;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;

/** Which clearances a list shows. */
public class ContentClearanceFilter {

    @QueryParam("agency")
    @Parameter(description = "Those of this press agency's works.")
    @Nullable
    String agency;

    @QueryParam("workId")
    @Parameter(description = "Those of this work.")
    @Nullable
    String workId;

    @QueryParam("from")
    @Parameter(description = "Cleared on this day or later.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Cleared before this day.")
    @Nullable
    LocalDate to;

    public ContentClearanceFilter() {}

    /** @throws Problem 400 when the range holds no day */
    void check() {
        FromTo.check(from, to);
    }
}
