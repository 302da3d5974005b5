package vn.lantoa.platform.testing.architecture.offender.cycle.race;

import vn.lantoa.platform.testing.architecture.offender.cycle.boat.Boat;

/** Knows its boat. */
public class Race {
    Boat boat;
}
