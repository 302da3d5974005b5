package vn.lantoa.gateway.route;

/** No connection to the service could be had: nothing of the request has left the gateway. */
final class NotReached extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotReached(Throwable cause) {
        super(cause.getMessage(), cause, false, false);
    }
}
