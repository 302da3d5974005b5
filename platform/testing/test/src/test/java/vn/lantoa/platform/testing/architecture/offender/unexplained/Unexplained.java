package vn.lantoa.platform.testing.architecture.offender.unexplained;

/** Its package has no package-info. */
class Unexplained {}
