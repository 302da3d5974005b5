package vn.lantoa.platform.testing.architecture.sample.boat;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** Finds boats. */
@ApplicationScoped
class BoatRepository {

    Boat find(UUID id) {
        Boat boat = new Boat();
        boat.id = id;
        return boat;
    }
}
