/** A feature as the house wants it. */
package vn.lantoa.platform.testing.architecture.sample.boat;
