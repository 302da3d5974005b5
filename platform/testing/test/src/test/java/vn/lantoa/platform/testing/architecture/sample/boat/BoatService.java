package vn.lantoa.platform.testing.architecture.sample.boat;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.platform.web.problem.Problem;

/** Registers boats. */
@ApplicationScoped
public class BoatService {

    private final BoatRepository boats;
    private final Clock clock;

    BoatService(BoatRepository boats, Clock clock) {
        this.boats = boats;
        this.clock = clock;
    }

    @Transactional
    public BoatView register(UUID id, NewBoat wanted) {
        Boat boat = boats.find(id);
        if (boat.name != null) {
            throw Problem.of(BoatProblem.BOAT_SUNK);
        }
        boat.register(wanted.name(), OffsetDateTime.now(clock).toInstant());
        return new BoatView(boat.id, boat.name);
    }
}
