package vn.lantoa.platform.testing.architecture.offender.contract;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Needs Jackson to be read. */
record BoatChanged(@JsonProperty("n") String name) {}
