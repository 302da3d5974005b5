package vn.lantoa.platform.testing.architecture.offender.cycle.boat;

import vn.lantoa.platform.testing.architecture.offender.cycle.race.Race;

/** Knows its race. */
public class Boat {
    Race race;
}
