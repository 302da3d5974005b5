package vn.lantoa.gateway.entry;

import io.vertx.core.http.HttpServerRequest;

/** A page that the gateway itself serves, without a token, to GET and HEAD only. */
public interface PublicPage {

    /** Whether the page has a path; asked for clean paths outside of the API only. */
    boolean has(String path);

    /** Answers a GET or HEAD. */
    void answer(HttpServerRequest request);
}
