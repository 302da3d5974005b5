package vn.lantoa.platform.testing.architecture.offender.feature;

/** A boat as it is registered, that could change afterwards. */
class BoatEntry {

    String name;
}
