package vn.lantoa.gateway.browser;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

/** Response headers that restrict what browsers do with an answer. */
public final class SecurityHeaders {

    private static final CharSequence CONTENT_TYPE_OPTIONS = HttpHeaders.createOptimized("X-Content-Type-Options");
    private static final CharSequence NOSNIFF = HttpHeaders.createOptimized("nosniff");
    private static final CharSequence REFERRER_POLICY = HttpHeaders.createOptimized("Referrer-Policy");
    private static final CharSequence NO_REFERRER = HttpHeaders.createOptimized("no-referrer");
    private static final CharSequence FRAME_OPTIONS = HttpHeaders.createOptimized("X-Frame-Options");
    private static final CharSequence DENY = HttpHeaders.createOptimized("DENY");
    private static final CharSequence TRANSPORT = HttpHeaders.createOptimized("Strict-Transport-Security");
    private static final CharSequence A_YEAR = HttpHeaders.createOptimized("max-age=31536000; includeSubDomains");
    private static final CharSequence POLICY = HttpHeaders.createOptimized("Content-Security-Policy");

    /** A page of text with its own style: the problem pages. */
    public static final String TEXT_PAGE =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; "
                    + "frame-ancestors 'none'";

    private static final String SCRIPTED_PAGE = "default-src 'none'; script-src 'self'; connect-src 'self' %s; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
            + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private SecurityHeaders() {}

    /**
     * A page with scripts and data of our own origin: Swagger UI, whose parts carry inline styles and data images.
     *
     * @param identity the origin of the identity provider, which gives tokens to the page
     */
    public static String scriptedPage(String identity) {
        return SCRIPTED_PAGE.formatted(identity);
    }

    /** Sets the headers that every answer has. */
    public static void put(HttpServerRequest request) {
        MultiMap headers = request.response().headers();
        headers.set(CONTENT_TYPE_OPTIONS, NOSNIFF);
        headers.set(REFERRER_POLICY, NO_REFERRER);
        headers.set(FRAME_OPTIONS, DENY);
        if ("https".equals(request.scheme())) {
            headers.set(TRANSPORT, A_YEAR);
        }
    }

    /** Sets the Content-Security-Policy of an HTML answer. */
    public static void putPolicy(HttpServerRequest request, String policy) {
        request.response().headers().set(POLICY, policy);
    }
}
