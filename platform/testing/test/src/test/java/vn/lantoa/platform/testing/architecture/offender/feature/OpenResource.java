package vn.lantoa.platform.testing.architecture.offender.feature;

import jakarta.ws.rs.GET;

/** Forgot to say who may call. */
class OpenResource {

    @GET
    public String read() {
        return "";
    }
}
