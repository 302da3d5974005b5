package vn.lantoa.platform.testing.architecture.offender.feature;

import java.util.List;

/** Hides an entity in a list. */
record BoatView(List<Boat> boats) {}
