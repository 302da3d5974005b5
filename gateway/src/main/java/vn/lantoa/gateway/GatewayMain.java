package vn.lantoa.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the gateway. Quarkus answers an address that is no URI with a bare 400 before anybody else sees it; here the front door
 * judges addresses itself and refuses them with a problem, so that check is switched off, which can be done only before Quarkus starts.
 */
@QuarkusMain
public final class GatewayMain {

    /** Read by Quarkus' HTTP server once, when its class is loaded. */
    static final String NO_CHECK_OF_ADDRESSES = "vertx.disableURIValidation";

    private GatewayMain() {}

    public static void main(String... args) {
        System.setProperty(NO_CHECK_OF_ADDRESSES, "true");
        Quarkus.run(args);
    }
}
