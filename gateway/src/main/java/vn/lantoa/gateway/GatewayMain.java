package vn.lantoa.gateway;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/**
 * Starts the gateway. Quarkus answers a request target that is no URI with a 400 without a body. The gateway checks
 * targets itself and answers with a problem, so the check of Quarkus is switched off, which is possible only before
 * Quarkus starts.
 */
@QuarkusMain
public final class GatewayMain {

    /** A system property that Quarkus' HTTP server reads once, when its class is loaded. */
    static final String DISABLE_URI_VALIDATION = "vertx.disableURIValidation";

    private GatewayMain() {}

    public static void main(String... args) {
        System.setProperty(DISABLE_URI_VALIDATION, "true");
        Quarkus.run(args);
    }
}
