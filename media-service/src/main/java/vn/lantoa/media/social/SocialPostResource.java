package vn.lantoa.media.social;

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

@Path("/api/v1/social-posts")
@Tag(name = "Social posts", description = "Posts on social networks and forums, and how far they have spread.")
public class SocialPostResource {

    private final SocialPostService posts;

    SocialPostResource(SocialPostService posts) {
        this.posts = posts;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listSocialPosts", summary = "List posts")
    public Page<SocialPostView> list(@BeanParam SocialPostFilter filter, @BeanParam PageRequest page) {
        return posts.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(
            operationId = "createSocialPost",
            summary = "Enter a post",
            description = "Of a platform an address is one post's.")
    public RestResponse<SocialPostView> create(@NotNull @Valid SocialPostEntry entry) {
        SocialPostView post = posts.create(entry);
        return Created.at(SocialPostService.path(post.id()), post);
    }

    @GET
    @Path("/{id}")
    @Authenticated
    @Operation(operationId = "getSocialPost", summary = "Read a post and how far it has spread")
    public SocialPostView get(UUID id) {
        return posts.get(id);
    }

    @PUT
    @Path("/{id}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putSocialPost", summary = "Replace a post", description = "Its snapshots stay.")
    public SocialPostView put(UUID id, @NotNull @Valid SocialPostEntry entry) {
        return posts.replace(id, entry);
    }
}
