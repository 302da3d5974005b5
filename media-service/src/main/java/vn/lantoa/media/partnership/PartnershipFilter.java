package vn.lantoa.media.partnership;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

import vn.lantoa.media.press.PressAgencyLevel;

/** Which agreements a list shows. */
public class PartnershipFilter {

    @QueryParam("agency")
    @Parameter(description = "Those with this press agency.")
    @Nullable
    String agency;

    @QueryParam("level")
    @Parameter(description = "Those with press agencies of this level.")
    @Nullable
    PressAgencyLevel level;

    @QueryParam("planId")
    @Parameter(description = "Those that serve this plan.")
    @Nullable
    UUID planId;

    @QueryParam("kind")
    @Parameter(description = "Those of this kind.")
    @Nullable
    PartnershipKind kind;

    @QueryParam("method")
    @Parameter(description = "Those that came to be in this way.")
    @Nullable
    PartnershipMethod method;

    @QueryParam("country")
    @Parameter(description = "Those with partners of this country, as ISO 3166 has it.")
    @Nullable
    String country;

    @QueryParam("validOn")
    @Parameter(description = "Those whose term holds this day.")
    @Nullable
    LocalDate validOn;

    public PartnershipFilter() {}
}
