package vn.lantoa.platform.testing.architecture.offender.code;

import java.util.logging.Logger;

/** Logs past the house's logger. */
class UsesJavaLogging {

    private final Logger log = Logger.getLogger("x");

    void write() {
        log.info("x");
    }
}
