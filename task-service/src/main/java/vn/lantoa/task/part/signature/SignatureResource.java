package vn.lantoa.task.part.signature;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/plans/{id}/signatures")
@Tag(name = "Plans")
public class SignatureResource {

    private final SignatureService signatures;

    SignatureResource(SignatureService signatures) {
        this.signatures = signatures;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "listSignatures",
            summary = "List who signed a plan, and by which authority",
            description = "Read from the lines below the closing; an officer notes when.")
    public Page<SignatureView> list(UUID id, @BeanParam PageRequest page) {
        return signatures.list(id, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "addSignature", summary = "Add a signature of a plan")
    public RestResponse<SignatureView> add(UUID id, @NotNull @Valid SignatureEntry entry) {
        SignatureView added = signatures.add(id, entry);
        return Created.at(signatures.path(id, added.id()), added);
    }

    @GET
    @Path("/{signatureId}")
    @Authenticated
    @Operation(operationId = "getSignature", summary = "Read a signature of a plan")
    public SignatureView get(UUID id, UUID signatureId) {
        return signatures.get(id, signatureId);
    }

    @PUT
    @Path("/{signatureId}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putSignature", summary = "Replace a signature of a plan")
    public SignatureView replace(UUID id, UUID signatureId, @NotNull @Valid SignatureEntry entry) {
        return signatures.replace(id, signatureId, entry);
    }
}
