package vn.lantoa.platform.testing.architecture.sample.boat;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A boat. */
@Entity
class Boat {

    @Id
    UUID id;

    String name;
    Instant registeredAt;

    void register(String newName, Instant now) {
        name = newName;
        registeredAt = now;
    }
}
