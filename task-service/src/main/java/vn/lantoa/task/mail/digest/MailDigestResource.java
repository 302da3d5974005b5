package vn.lantoa.task.mail.digest;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/mail-digests")
@Tag(name = "Mail")
public class MailDigestResource {

    private final DigestService digests;

    MailDigestResource(DigestService digests) {
        this.digests = digests;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AUDITOR})
    @Operation(
            operationId = "listMailDigests",
            summary = "List the e-mails to agencies, and whether each was sent",
            description = "On a working day an agency is told what is in its inbox: once at most, and not at all where"
                    + " it opted out.")
    public Page<MailDigestLine> list(
            @RestQuery @Parameter(description = "The code of the agency.") @Nullable String agency,
            @RestQuery @Parameter(description = "Those of this day.") @Nullable LocalDate on,
            @RestQuery @Parameter(description = "Those that are so far.") @Nullable DigestState state,
            @BeanParam PageRequest page) {
        return digests.list(agency, on, state, page);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AUDITOR})
    @Operation(operationId = "getMailDigest", summary = "Read an e-mail to an agency as it was written")
    public MailDigestView get(UUID id) {
        return digests.get(id);
    }
}
