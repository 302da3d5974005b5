package vn.lantoa.platform.web.representation;

import java.util.Locale;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Refuses bodies that are packed: nothing here unpacks them, so a small one cannot become a large one (RFC 9110,
 * 15.5.16).
 */
@Provider
public class PlainBodies implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String coding = request.getHeaderString(HttpHeaders.CONTENT_ENCODING);
        boolean packed = coding != null
                && !coding.isBlank()
                && !coding.toLowerCase(Locale.ROOT).equals("identity");
        if (packed && request.hasEntity()) {
            throw Problem.at("header", HttpHeaders.CONTENT_ENCODING, CommonProblem.MEDIA_TYPE_UNSUPPORTED)
                    .header(HttpHeaders.ACCEPT_ENCODING, "identity");
        }
    }
}
