package vn.lantoa.task.budget.source;

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

@Path("/api/v1/funding-sources")
@Tag(name = "Budget", description = "Which money the plan has, from whom, and how far it is spent.")
public class FundingSourceResource {

    private final FundingSourceService sources;

    FundingSourceResource(FundingSourceService sources) {
        this.sources = sources;
    }

    @GET
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "listFundingSources", summary = "List the sources of money")
    public Page<FundingSourceView> list(@BeanParam FundingSourceFilter filter, @BeanParam PageRequest page) {
        return sources.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.FINANCE})
    @Requires("code")
    @Operation(operationId = "registerFundingSource", summary = "Register a source of money")
    public RestResponse<FundingSourceView> register(@NotNull @Valid FundingSourceEntry entry) {
        FundingSourceView source = sources.register(entry);
        return Created.at("funding-sources/" + source.code(), source);
    }

    @GET
    @Path("/{code}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.APPROVER, Roles.FINANCE, Roles.AGENCY_EDITOR, Roles.AUDITOR, Roles.VIEWER})
    @Operation(operationId = "getFundingSource", summary = "Read a source of money")
    public FundingSourceView get(String code) {
        return sources.get(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed({Roles.PLAN_ADMIN, Roles.FINANCE})
    @Operation(
            operationId = "putFundingSource",
            summary = "Replace a source of money, or create it with If-None-Match: *",
            description = "Its kind stays: figures stand on it.")
    public RestResponse<FundingSourceView> put(String code, @NotNull @Valid FundingSourceEntry entry) {
        return sources.put(code, entry).answer("funding-sources/" + code);
    }
}
