package vn.lantoa.media.partnership.output;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.openapi.Requires;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/" + PartnershipOutputService.PATH)
@Tag(name = "Partnerships")
public class PartnershipOutputResource {

    private final PartnershipOutputService outputs;

    PartnershipOutputResource(PartnershipOutputService outputs) {
        this.outputs = outputs;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "listPartnershipOutputs", summary = "List what partners abroad brought")
    public Page<PartnershipOutputView> list(@BeanParam PartnershipOutputFilter filter, @BeanParam PageRequest page) {
        return outputs.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Requires(
            value = "code",
            anyOf = {"url", "documentNumber"})
    @Operation(
            operationId = "registerPartnershipOutput",
            summary = "Register what a partner abroad brought",
            description = "Under an international agreement with a partner that is no press agency. It counts once:"
                    + " an address is one output's.")
    public RestResponse<PartnershipOutputView> register(@NotNull @Valid PartnershipOutputEntry entry) {
        PartnershipOutputView output = outputs.register(entry);
        return Created.at(PartnershipOutputService.PATH + "/" + output.code(), output);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.REPORTING_JOB, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getPartnershipOutput", summary = "Read what a partner abroad brought")
    public PartnershipOutputView get(String code) {
        return outputs.get(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Requires(anyOf = {"url", "documentNumber"})
    @Operation(
            operationId = "putPartnershipOutput",
            summary = "Replace an output of an agreement, or create it with If-None-Match: *",
            description = "Its agreement cannot change. With `withdrawnReason` it counts no more.")
    public RestResponse<PartnershipOutputView> put(String code, @NotNull @Valid PartnershipOutputEntry entry) {
        return outputs.put(code, entry).answer(PartnershipOutputService.PATH + "/" + code);
    }
}
