package vn.lantoa.platform.web.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestQuery;

import vn.lantoa.platform.web.conditional.Preconditions;
import vn.lantoa.platform.web.conditional.Versioned;
import vn.lantoa.platform.web.identity.Caller;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.openapi.Requires;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.Sortable;
import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/** A resource such as the services have; its boats are always the same. */
@Path("/api/v1/boats")
public class BoatResource {

    public enum Kind {
        F1H2O,
        AQUABIKE
    }

    @Requires(anyOf = {"role", "name rank"})
    public record Sailor(@NotBlank String role, String name, String rank) {}

    public record NewBoat(
            @NotBlank @Size(max = 20) String name,
            Kind kind,
            @Min(1) Integer seats,
            LocalDate builtOn,
            List<@Valid Sailor> crew) {}

    public record BoatView(UUID id, String name, String owner, long version) implements Versioned {}

    private final Caller caller;
    private final Preconditions preconditions;

    BoatResource(Caller caller, Preconditions preconditions) {
        this.caller = caller;
        this.preconditions = preconditions;
    }

    @GET
    @RolesAllowed({Roles.VIEWER, Roles.PLAN_ADMIN})
    public Page<String> list(
            @BeanParam PageRequest page,
            @RestQuery Kind kind,
            @RestQuery LocalDate builtOn,
            @RestQuery List<Integer> years,
            @RestQuery String q) {
        page.sort(Sortable.by("name", "name").and("kind", "kind"));
        return Page.of(page.page() > 2 ? List.of() : q == null ? List.of("a", "b") : List.of(q), page, 41);
    }

    @GET
    @Path("/{id}")
    @RolesAllowed({Roles.VIEWER, Roles.PLAN_ADMIN})
    public BoatView get(UUID id) {
        return new BoatView(id, "Thị Nại", caller.org().orElse("-"), 3);
    }

    @POST
    @RolesAllowed(Roles.PLAN_ADMIN)
    public Response create(@NotNull @Valid NewBoat boat) {
        return Response.status(201)
                .entity(new BoatView(UUID.randomUUID(), boat.name(), caller.name(), 0))
                .build();
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Requires("kind")
    public BoatView replace(UUID id, @NotNull @Valid NewBoat boat) {
        preconditions.requireMatch(3);
        return new BoatView(id, boat.name(), caller.name(), 4);
    }

    @POST
    @Path("/sink")
    @RolesAllowed(Roles.PLAN_ADMIN)
    public void sink() {
        throw new IllegalStateException("jdbc:postgresql://secret");
    }

    @GET
    @Path("/lost")
    @RolesAllowed(Roles.VIEWER)
    public String lost() {
        throw Problem.of(CommonProblem.NOT_FOUND, "thuyền 7");
    }

    @GET
    @Path("/unannotated")
    public String unannotated() {
        return "nobody may see this";
    }
}
