package vn.lantoa.platform.web.body;

import java.io.InputStream;
import java.util.Arrays;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * Meters the bodies that are read into memory: each is bounded, and so are all of them at once. An operation that takes
 * an {@link InputStream} receives its body into a file and meters it itself; so does a form.
 */
@Provider
public class BodyMeter implements ContainerRequestFilter {

    private final BodyBudget budget;

    @Inject
    BodyMeter(BodyBudget budget) {
        this.budget = budget;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        var context = (ResteasyReactiveRequestContext)
                ((ResteasyReactiveContainerRequestContext) request).getServerRequestContext();
        if (!request.hasEntity() || streams(context) || isForm(request)) {
            return;
        }
        Share share = budget.inMemory();
        long length = request.getLength();
        long largest = budget.largestInMemory();
        if (length > largest) {
            throw Problem.of(CommonProblem.BODY_TOO_LARGE, largest);
        }
        if (!share.hasRoomFor(length)) {
            throw BodyBudget.busy();
        }
        context.registerCompletionCallback(end -> share.close());
        request.setEntityStream(new CountedBody(request.getEntityStream(), share, largest));
    }

    private static boolean streams(ResteasyReactiveRequestContext context) {
        return Arrays.asList(context.getTarget().getSimplifiedResourceInfo().parameterTypes())
                .contains(InputStream.class);
    }

    private static boolean isForm(ContainerRequestContext request) {
        return request.getMediaType() != null
                && request.getMediaType().getType().equals("multipart");
    }
}
