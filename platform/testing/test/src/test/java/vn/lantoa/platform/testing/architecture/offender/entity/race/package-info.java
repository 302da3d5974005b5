/** Uses the entity of another feature. */
package vn.lantoa.platform.testing.architecture.offender.entity.race;
