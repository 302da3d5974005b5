package vn.lantoa.platform.testing.architecture.sample.boat;

import java.util.UUID;

/** A boat as clients see it. */
public record BoatView(UUID id, String name) {}
