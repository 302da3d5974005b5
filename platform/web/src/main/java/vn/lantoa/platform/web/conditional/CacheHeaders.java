package vn.lantoa.platform.web.conditional;

import java.util.List;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;

/**
 * Gives every {@link Versioned} answer its ETag and answers 304 where the client holds that version. What has no ETag
 * is {@code no-store}: lists, and what follows the clock.
 */
@Provider
public class CacheHeaders implements ContainerResponseFilter {

    private static final String VARY = "Accept-Language, Authorization";

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned versioned && response.getStatus() < 300) {
            response.getHeaders().putSingle(HttpHeaders.ETAG, versioned.etag());
        }
        Object own = response.getHeaders().getFirst(HttpHeaders.VARY);
        response.getHeaders().putSingle(HttpHeaders.VARY, VARY + (own == null ? "" : ", " + own));
        Object etag = response.getHeaders().getFirst(HttpHeaders.ETAG);
        response.getHeaders()
                .putSingle(
                        HttpHeaders.CACHE_CONTROL,
                        etag == null || response.getStatus() >= 300 ? "no-store" : "private, no-cache");
        if (etag != null && response.getStatus() == 200 && isRead(request) && isHeld(request, etag.toString())) {
            response.setStatusInfo(Response.Status.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static boolean isRead(ContainerRequestContext request) {
        return request.getMethod().equals(HttpMethod.GET) || request.getMethod().equals(HttpMethod.HEAD);
    }

    private static boolean isHeld(ContainerRequestContext request, String etag) {
        List<String> held = EntityTags.parse(request.getHeaders().get(HttpHeaders.IF_NONE_MATCH));
        return held.stream().anyMatch(tag -> EntityTags.weaklyMatch(tag, etag));
    }
}
