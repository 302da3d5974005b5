package vn.lantoa.platform.testing.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The sample document, and bodies that it describes. */
final class Boats {

    static final String ID = "0190f3a2-7c1e-7abc-8def-0123456789ab";
    static final String BOAT = "{\"id\":\"" + ID + "\",\"name\":\"Quy Nhơn 1\",\"kind\":\"F1H2O\"}";

    private Boats() {}

    static OpenApiContract contract() {
        try (InputStream json = Boats.class.getResourceAsStream("/openapi/boats.json")) {
            return OpenApiContract.read(json);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A valid boat with one more field. */
    static String boatWith(String field) {
        return BOAT.substring(0, BOAT.length() - 1) + "," + field + "}";
    }
}
