package vn.lantoa.task.basis;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;

@Path("/api/v1/plans/{id}/legal-bases")
@Tag(name = "Plans")
public class LegalBasisResource {

    private final LegalBasisService bases;

    LegalBasisResource(LegalBasisService bases) {
        this.bases = bases;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listLegalBases",
            summary = "Which documents a plan rests on",
            description = "Read from the sentences above the first section; a sentence that names several documents is"
                    + " several items, in its order.")
    public LegalBasisList list(UUID id) {
        return new LegalBasisList(bases.of(id));
    }

    @GET
    @Path("/{basis}")
    @Authenticated
    @Operation(operationId = "getLegalBasis", summary = "Read one of the documents that a plan rests on")
    public LegalBasisView get(UUID id, String basis) {
        return bases.get(id, basis);
    }

    @PUT
    @Path("/{basis}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putLegalBasis", summary = "Say from when to when a legal basis is in force")
    public LegalBasisView replace(UUID id, String basis, @NotNull @Valid LegalBasisEntry entry) {
        return bases.replace(id, basis, entry);
    }
}
