package vn.lantoa.platform.testing.architecture.sample.contract;

import java.util.UUID;

/** A boat in its new state. */
public record BoatChanged(UUID id, String name) {}
