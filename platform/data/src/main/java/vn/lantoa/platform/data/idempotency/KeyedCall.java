package vn.lantoa.platform.data.idempotency;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import vn.lantoa.platform.web.conditional.Keyed;
import vn.lantoa.platform.web.identity.Caller;

/** The current request, as far as its key is concerned. */
@RequestScoped
public class KeyedCall {

    /** Others need no key: PUT and DELETE can be sent again as they are. */
    private static final String METHOD = "POST";

    private static final String DRY_RUN = "dryRun";

    private final HttpHeaders headers;
    private final UriInfo uri;
    private final Caller caller;

    KeyedCall(@Context HttpHeaders headers, @Context UriInfo uri, Caller caller) {
        this.headers = headers;
        this.uri = uri;
        this.caller = caller;
    }

    /**
     * Whether its key counts: a dry run has no effect, and claims none.
     *
     * @param required whether one that is missing is looked for all the same, and so refused
     */
    boolean isKeyed(boolean required) {
        boolean dryRun = Boolean.parseBoolean(uri.getQueryParameters().getFirst(DRY_RUN));
        return !dryRun && (required || headers.getHeaderString(Keyed.HEADER) != null);
    }

    /** @throws vn.lantoa.platform.web.problem.Problem 400 without a key, or with one that is none */
    KeyedRequest request(byte[] body) {
        return KeyedRequest.of(
                client(caller),
                headers.getHeaderString(Keyed.HEADER),
                METHOD,
                uri.getRequestUri(),
                headers.getHeaderString(HttpHeaders.CONTENT_TYPE),
                KeyedRequest.Content.of(body));
    }

    /** Whose keys are meant: users of one client have keys of their own. */
    public static String client(Caller caller) {
        return caller.client().orElse("") + "/" + caller.name();
    }
}
