package vn.lantoa.platform.testing.architecture.offender.entity.boat;

import jakarta.persistence.Entity;

/** Public, for the offender's sake. */
@Entity
public class Boat {}
