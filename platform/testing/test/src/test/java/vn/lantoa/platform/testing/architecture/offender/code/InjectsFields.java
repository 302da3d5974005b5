package vn.lantoa.platform.testing.architecture.offender.code;

import java.time.Clock;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Needs what its constructor does not tell. */
class InjectsFields {

    @Inject
    Clock clock;

    @ConfigProperty(name = "x")
    String setting;

    @Context
    UriInfo uri;

    @Inject
    void accept(Clock other) {
        clock = other;
    }
}
