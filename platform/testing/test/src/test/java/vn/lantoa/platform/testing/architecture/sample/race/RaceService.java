package vn.lantoa.platform.testing.architecture.sample.race;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import vn.lantoa.media.contract.PressAgencyChanged;
import vn.lantoa.platform.testing.architecture.sample.boat.BoatService;
import vn.lantoa.platform.testing.architecture.sample.boat.BoatView;
import vn.lantoa.platform.testing.architecture.sample.boat.NewBoat;

/** Lets boats race; knows another service by its contract only. */
@ApplicationScoped
public class RaceService {

    private final BoatService boats;

    RaceService(BoatService boats) {
        this.boats = boats;
    }

    @Transactional
    public BoatView enter(UUID boat, PressAgencyChanged reporter) {
        return boats.register(boat, new NewBoat(reporter.code()));
    }
}
