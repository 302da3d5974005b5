package vn.lantoa.platform.web.representation;

import java.lang.reflect.Method;
import java.util.Locale;
import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Refuses bodies of text that say they are in another encoding than UTF-8, which is all that is read here; what is
 * {@link Verbatim} is not read.
 */
@Provider
public class Utf8Bodies implements ContainerRequestFilter {

    private static final Set<String> READ = Set.of("utf-8", "utf8", "us-ascii");
    private static final Set<String> TEXTS = Set.of("json", "xml", "x-www-form-urlencoded");

    @Context
    @SuppressWarnings("NullAway.Init") // Jakarta REST sets it before the first request
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = hasBody(request) && !isVerbatim() ? request.getMediaType() : null;
        String encoding =
                type == null || !isText(type) ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        if (encoding != null
                && !READ.contains(encoding.replace("\"", "").strip().toLowerCase(Locale.ROOT))) {
            throw Problem.at("header", HttpHeaders.CONTENT_TYPE, CommonProblem.MEDIA_TYPE_UNSUPPORTED);
        }
    }

    private boolean isVerbatim() {
        Method method = resource.getResourceMethod();
        return method != null && method.isAnnotationPresent(Verbatim.class);
    }

    /** Whether a {@code charset} means something; of a picture or a PDF it does not. */
    private static boolean isText(MediaType type) {
        String subtype = type.getSubtype().toLowerCase(Locale.ROOT);
        return type.getType().equalsIgnoreCase("text") || TEXTS.stream().anyMatch(subtype::endsWith);
    }

    /** Whether a body follows (RFC 9112, 6.3); {@code hasEntity} says so of each request with a Content-Type. */
    private static boolean hasBody(ContainerRequestContext request) {
        String length = request.getHeaderString(HttpHeaders.CONTENT_LENGTH);
        return length == null ? request.getHeaderString("Transfer-Encoding") != null : !length.equals("0");
    }
}
