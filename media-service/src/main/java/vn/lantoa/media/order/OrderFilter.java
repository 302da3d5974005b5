package vn.lantoa.media.order;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.press.PressAgencyLevel;
import vn.lantoa.platform.web.parameter.FromTo;
import vn.lantoa.platform.web.problem.Problem;

/** Which orders a list shows. */
public class OrderFilter {

    @QueryParam("agency")
    @Parameter(description = "Those of this press agency.")
    @Nullable
    String agency;

    @QueryParam("level")
    @Parameter(description = "Those of press agencies of this level.")
    @Nullable
    PressAgencyLevel level;

    @QueryParam("partnershipId")
    @Parameter(description = "Those within this agreement.")
    @Nullable
    UUID partnershipId;

    @QueryParam("from")
    @Parameter(description = "Due on this day or later.")
    @Nullable
    LocalDate from;

    @QueryParam("to")
    @Parameter(description = "Due before this day.")
    @Nullable
    LocalDate to;

    public OrderFilter() {}

    /** @throws Problem 400 when the range holds no day */
    void check() {
        FromTo.check(from, to);
    }
}
