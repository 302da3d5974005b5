package vn.lantoa.platform.testing.architecture.offender.entity.race;

import vn.lantoa.platform.testing.architecture.offender.entity.boat.Boat;

/** Reaches into another feature's table. */
class RaceService {

    Object start(Boat boat) {
        return boat;
    }
}
