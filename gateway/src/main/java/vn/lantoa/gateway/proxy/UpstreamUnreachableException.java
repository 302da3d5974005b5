package vn.lantoa.gateway.proxy;

/** No connection to the service could be had: nothing of the request has left the gateway. */
final class UpstreamUnreachableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UpstreamUnreachableException(Throwable cause) {
        super(cause.getMessage(), cause, false, false);
    }
}
