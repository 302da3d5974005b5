package vn.lantoa.platform.testing.architecture.offender.feature;

import jakarta.persistence.Entity;

/** Stands for a table. */
@Entity
public class Boat {}
