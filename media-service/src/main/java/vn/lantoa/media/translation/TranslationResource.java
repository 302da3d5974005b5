package vn.lantoa.media.translation;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/content-items/{id}/translations")
@RolesAllowed({Roles.PRESS_PARTNER, Roles.PLAN_ADMIN, Roles.APPROVER, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Content items")
public class TranslationResource {

    private final TranslationService translations;

    TranslationResource(TranslationService translations) {
        this.translations = translations;
    }

    @GET
    @Operation(
            operationId = "getContentItemTranslations",
            summary = "Read an original with its translations",
            description = "Of a translation it is the same as of its original.")
    public TranslationsView of(UUID id) {
        return translations.of(id);
    }
}
