package vn.lantoa.platform.testing.architecture.offender.feature;

import jakarta.ws.rs.Path;

/** A resource by its annotation, not by its name. */
@Path("/offender")
public class Boats {}
