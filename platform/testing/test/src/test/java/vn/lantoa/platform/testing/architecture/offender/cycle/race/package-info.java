/** The other half of a cycle. */
package vn.lantoa.platform.testing.architecture.offender.cycle.race;
