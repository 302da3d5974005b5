package vn.lantoa.platform.web.paging;

import java.util.StringJoiner;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;

/** Adds the RFC 8288 {@code Link} header to every page: first, prev, next, last. */
@Provider
public class PageLinks implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page) {
            response.getHeaders().putSingle("Link", links(request.getUriInfo(), page.page()));
        }
    }

    static String links(UriInfo uri, PageInfo page) {
        long last = Math.max(0, page.totalPages() - 1);
        StringJoiner links = new StringJoiner(", ");
        links.add(link(uri, 0, page.size(), "first"));
        if (page.number() > 0) {
            links.add(link(uri, Math.min(page.number() - 1L, last), page.size(), "prev"));
        }
        if (page.number() < last) {
            links.add(link(uri, page.number() + 1L, page.size(), "next"));
        }
        return links.add(link(uri, last, page.size(), "last")).toString();
    }

    /** Path-absolute, so that it holds behind any gateway. */
    private static String link(UriInfo uri, long number, int size, String relation) {
        var target = uri.getRequestUriBuilder()
                .replaceQueryParam("page", number)
                .replaceQueryParam("size", size)
                .build();
        return "<" + target.getRawPath() + "?" + target.getRawQuery() + ">; rel=\"" + relation + "\"";
    }
}
