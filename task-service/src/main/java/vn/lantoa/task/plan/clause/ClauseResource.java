package vn.lantoa.task.plan.clause;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/plans/{id}")
@Tag(name = "Plans")
public class ClauseResource {

    private final ClauseService clauses;

    ClauseResource(ClauseService clauses) {
        this.clauses = clauses;
    }

    @GET
    @Path("/clauses")
    @Authenticated
    @Operation(
            operationId = "listClauses",
            summary = "List a plan's clauses in the document's order",
            description = "A document is read whole: where no size is asked for, a page holds 200.")
    public Page<ClauseView> list(UUID id, @BeanParam ClauseFilter filter, @BeanParam PageRequest page) {
        return clauses.list(id, filter, page.orSize(PageRequest.MAX_SIZE));
    }

    @GET
    @Path("/clauses/{path}")
    @Authenticated
    @Operation(operationId = "getClause", summary = "Read a clause")
    public ClauseView get(UUID id, String path) {
        return clauses.get(id, path);
    }

    @PUT
    @Path("/clauses/{path}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putClause", summary = "Say by hand whether a clause asks for action")
    public ClauseView mark(UUID id, String path, @NotNull @Valid ClauseMark mark) {
        return clauses.mark(id, path, mark.action());
    }

    @GET
    @Path("/sections")
    @Authenticated
    @Operation(operationId = "listSections", summary = "The headings that the clauses stand under")
    public SectionList sections(UUID id) {
        return new SectionList(clauses.sections(id));
    }
}
