package vn.lantoa.platform.testing.architecture.offender.feature;

/** Asks the repository past the service. */
class ShortcutResource {

    BoatRepository boats;
}
