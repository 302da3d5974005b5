package vn.lantoa.platform.testing.architecture.offender.feature;

/** Queries. */
class BoatRepository {}
