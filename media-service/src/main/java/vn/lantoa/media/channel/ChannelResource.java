package vn.lantoa.media.channel;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import vn.lantoa.media.channel.ChannelEntry.ChannelMerger;
import vn.lantoa.platform.web.answer.Created;
import vn.lantoa.platform.web.conditional.IfMatch;
import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Roles;
import vn.lantoa.platform.web.openapi.Requires;
import vn.lantoa.platform.web.paging.Page;
import vn.lantoa.platform.web.paging.PageRequest;

@Path("/api/v1/channels")
@Tag(name = "Channels", description = "Where items are published, and by which names.")
public class ChannelResource {

    private final ChannelService channels;

    ChannelResource(ChannelService channels) {
        this.channels = channels;
    }

    @GET
    @Authenticated
    @Operation(operationId = "listChannels", summary = "List channels")
    public Page<ChannelView> list(@BeanParam ChannelFilter filter, @BeanParam PageRequest page) {
        return channels.list(filter, page);
    }

    @POST
    @Keyed
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Requires("code")
    @Operation(operationId = "registerChannel", summary = "Register a channel")
    public RestResponse<ChannelView> register(@NotNull @Valid ChannelEntry entry) {
        ChannelView channel = channels.register(entry);
        return Created.at("channels/" + channel.code(), channel);
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(operationId = "getChannel", summary = "Read a channel")
    public ChannelView get(String code) {
        return channels.get(code);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Roles.PLAN_ADMIN)
    @Operation(operationId = "putChannel", summary = "Replace a channel, or create it with If-None-Match: *")
    public RestResponse<ChannelView> put(String code, @NotNull @Valid ChannelEntry entry) {
        return channels.put(code, entry).answer("channels/" + code);
    }

    @POST
    @Keyed
    @Path("/{code}/merge")
    @IfMatch
    @RolesAllowed(Roles.PLAN_ADMIN)
    @APIResponse(responseCode = "200", description = "The channel, closed.")
    @Operation(
            operationId = "mergeChannel",
            summary = "Merge a channel into another one",
            description = "It is closed for good, and its names become aliases of the other one: what was published"
                    + " under them is found and counted under that from now on. The same again changes nothing.")
    public ChannelView merge(String code, @NotNull @Valid ChannelMerger entry) {
        return channels.merge(code, entry);
    }
}
