package vn.lantoa.gateway.entry;

import io.vertx.core.http.HttpServerRequest;

/** Something that the gateway itself answers, to everybody and for reading only. */
public interface PublicPage {

    /** Whether an address, a clean path outside of the API, is of this page. */
    boolean has(String path);

    /** Answers a GET or HEAD. */
    void answer(HttpServerRequest request);
}
