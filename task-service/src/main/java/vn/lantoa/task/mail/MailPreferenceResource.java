package vn.lantoa.task.mail;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/mail-preferences")
@Tag(name = "Mail", description = "E-mails to agencies: where to, and what was sent.")
public class MailPreferenceResource {

    private final MailPreferenceService preferences;

    MailPreferenceResource(MailPreferenceService preferences) {
        this.preferences = preferences;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AGENCY_EDITOR, Roles.AUDITOR})
    @Operation(
            operationId = "listMailPreferences",
            summary = "List where agencies want e-mails",
            description = "An agency sees its own, an officer or auditor every agency's.")
    public Page<MailPreferenceView> list(@BeanParam MailPreferenceFilter filter, @BeanParam PageRequest page) {
        return preferences.list(filter, page);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AGENCY_EDITOR, Roles.AUDITOR})
    @Operation(operationId = "getMailPreference", summary = "Read where an agency wants e-mails")
    public MailPreferenceView get(String code) {
        return preferences.get(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AGENCY_EDITOR})
    @Operation(
            operationId = "putMailPreference",
            summary = "Say where an agency wants e-mails, and whether it wants any",
            description = "By the agency itself or an officer; for the first time with If-None-Match: *.")
    public RestResponse<MailPreferenceView> put(String code, @NotNull @Valid MailPreferenceEntry entry) {
        return preferences.put(code, entry).answer("mail-preferences/" + code);
    }
}
