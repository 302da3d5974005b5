package vn.lantoa.platform.web.paging;

import java.lang.reflect.Method;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;

import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jspecify.annotations.Nullable;

import vn.lantoa.platform.web.problem.CommonProblem;
import vn.lantoa.platform.web.problem.Problem;

/**
 * How many lists are read and written as tables at once: each may have as many rows as fill much of the memory. Those
 * that are no larger than a page of JSON pass.
 */
@Provider
public class TablesInFlight implements ContainerRequestFilter {

    static final int AT_ONCE = 2;
    private static final String RETRY_AFTER_SECONDS = "2";

    private final Semaphore room = new Semaphore(AT_ONCE);

    @Context
    @SuppressWarnings("NullAway.Init") // Jakarta REST sets it before the first request
    ResourceInfo resource;

    @Override
    public void filter(ContainerRequestContext request) {
        Method method = resource.getResourceMethod();
        boolean large = method != null
                && method.getReturnType() == Page.class
                && TableForm.asked(request.getHeaders().get(HttpHeaders.ACCEPT)).isPresent()
                && !isSmall(request.getUriInfo().getQueryParameters().getFirst("size"));
        if (large) {
            Runnable leave = enter();
            CurrentRequestManager.get().registerCompletionCallback(end -> leave.run());
        }
    }

    /**
     * Takes room for a table.
     *
     * @return gives the room back, once
     * @throws Problem 503 when there is none
     */
    Runnable enter() {
        if (!room.tryAcquire()) {
            throw Problem.of(CommonProblem.BODIES_IN_FLIGHT).header("Retry-After", RETRY_AFTER_SECONDS);
        }
        AtomicBoolean left = new AtomicBoolean();
        return () -> {
            if (left.compareAndSet(false, true)) {
                room.release();
            }
        };
    }

    static boolean isSmall(@Nullable String size) {
        return size != null && size.matches("\\d{1,3}") && Integer.parseInt(size) <= PageRequest.MAX_SIZE;
    }
}
