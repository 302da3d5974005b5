package vn.lantoa.reporting.share;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/content-shares")
@Tag(
        name = "Content shares",
        description = "How what the press published of a plan is shared out among its themes" + " and audiences.")
public class ContentShareResource {

    private final ContentShareService shares;

    ContentShareResource(ContentShareService shares) {
        this.shares = shares;
    }

    @GET
    @RolesAllowed({
        Roles.PLAN_ADMIN,
        Roles.APPROVER,
        Roles.FINANCE,
        Roles.AGENCY_EDITOR,
        Roles.REPORTING_JOB,
        Roles.AUDITOR,
        Roles.VIEWER
    })
    @Operation(
            operationId = "getContentShares",
            summary = "What each theme and audience of a plan has of what was published",
            description =
                    "Works and publications as /aggregates counts them, of all press agencies. A work of several themes"
                            + " or audiences is in each of them, so shares may add up to more than 1. With its parts a"
                            + " theme has what names it or one of them; a work that names several counts with each."
                            + " Themes, their parts, the events that they put first and audiences are as they are"
                            + " known now.")
    public ContentSharesView get(
            @RestQuery @Parameter(required = true, description = "The plan.") @Nullable UUID planId,
            @RestQuery
                    @Parameter(description = "The first day; the first that anything is known of unless given.")
                    @Nullable
                    LocalDate from,
            @RestQuery @Parameter(description = "The day after the last one.") @Nullable LocalDate to,
            @RestQuery
                    @Parameter(description = "Figures as known at this instant, with offset; now unless given.")
                    @Nullable
                    OffsetDateTime asOf) {
        return shares.of(new ContentShareService.Asked(planId, from, to, asOf));
    }
}
