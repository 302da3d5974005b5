package vn.lantoa.platform.testing.architecture.offender.feature;

/** A wish that could change afterwards. */
class BoatTransition {

    String name;
}
