package vn.lantoa.task.basis;

import java.util.UUID;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

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
}
