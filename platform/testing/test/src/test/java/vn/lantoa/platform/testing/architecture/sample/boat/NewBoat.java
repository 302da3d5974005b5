package vn.lantoa.platform.testing.architecture.sample.boat;

/** What a new boat needs. */
public record NewBoat(String name) {}
