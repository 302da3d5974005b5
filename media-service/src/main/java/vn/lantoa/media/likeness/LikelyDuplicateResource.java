package vn.lantoa.media.likeness;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/content-items/duplicates")
@RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Content items")
public class LikelyDuplicateResource {

    private final LikelyDuplicateService duplicates;

    LikelyDuplicateResource(LikelyDuplicateService duplicates) {
        this.duplicates = duplicates;
    }

    @GET
    @Operation(
            operationId = "listLikelyDuplicates",
            summary = "List works that may be one with another",
            description = "By titles that are nearly the same within three days: for a person to look at; no figure"
                    + " goes by it. A press agency sees those among its own items only.")
    public LikelyDuplicatesView list(
            @RestQuery @Parameter(description = "Works of this press agency.") @Nullable String agency,
            @RestQuery
                    @Parameter(description = "Published on this local day or later; a week before `to` unless given.")
                    @Nullable
                    LocalDate from,
            @RestQuery
                    @Parameter(
                            description = "Published before this local day, at most 92 days later; tomorrow unless"
                                    + " given.")
                    @Nullable
                    LocalDate to) {
        return duplicates.of(agency, from, to);
    }
}
