package vn.lantoa.gateway.proxy;

/** Why a request could not be forwarded, or its response not be returned. */
enum ProxyFailure {
    /** No connection to the service could be had; it has seen nothing of the request. */
    UNREACHABLE,
    /** The request body grew over its limit. */
    BODY_TOO_LARGE,
    /** The request body came too slowly, or stopped coming. */
    CLIENT_SLOW,
    /** The request body is malformed HTTP, or the client went away within it. */
    BODY_BROKEN,
    /** The request body says that it is gzip, and is none to its end. */
    BODY_NOT_GZIP,
    /** The service closed the connection, or sent malformed HTTP. */
    UPSTREAM_BROKEN,
    /** The service had the whole request and did not answer in time. */
    UPSTREAM_SILENT
}
