package vn.lantoa.media.supply;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/information-supplies")
@RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
@Tag(name = "Information supplies", description = "What organisations supplied to the press, and who supplied nothing.")
public class InformationSupplyResource {

    private final InformationSupplyService supplies;
    private final SilentSupplierService silent;

    InformationSupplyResource(InformationSupplyService supplies, SilentSupplierService silent) {
        this.supplies = supplies;
        this.silent = silent;
    }

    @GET
    @Operation(operationId = "listInformationSupplies", summary = "List what organisations supplied to the press")
    public Page<InformationSupplyView> list(@BeanParam InformationSupplyFilter filter, @BeanParam PageRequest page) {
        return supplies.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AGENCY_EDITOR})
    @Operation(
            operationId = "createInformationSupply",
            summary = "Enter what an organisation supplied",
            description = "An organisation enters its own; an officer anybody's.")
    public RestResponse<InformationSupplyView> create(@NotNull @Valid InformationSupplyEntry entry) {
        InformationSupplyView supply = supplies.create(entry);
        return Created.at("information-supplies/" + supply.id(), supply);
    }

    @GET
    @Path("/silent")
    @Operation(
            operationId = "getSilentSuppliers",
            summary = "Tell which organisations supplied nothing for a month",
            description = "Expected are those of the register that exist on a day of it.")
    public SilentSuppliersView silent(
            @RestQuery
                    @Parameter(description = "The calendar month, such as `2024-03`; the last that is over if none is.")
                    @Nullable
                    String month,
            @RestQuery
                    @Parameter(description = "Only those of this level; departments and districts unless given.")
                    @Nullable
                    SupplierLevel level) {
        return silent.of(month, level);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getInformationSupply", summary = "Read what an organisation supplied")
    public InformationSupplyView get(UUID id) {
        return supplies.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.AGENCY_EDITOR})
    @Operation(operationId = "putInformationSupply", summary = "Replace what was entered")
    public InformationSupplyView replace(UUID id, @NotNull @Valid InformationSupplyEntry entry) {
        return supplies.replace(id, entry);
    }
}
