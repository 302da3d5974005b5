package vn.lantoa.platform.testing.architecture.offender.feature;

import jakarta.persistence.EntityManager;

/** Queries by itself. */
class QueryResource {

    EntityManager database;
}
