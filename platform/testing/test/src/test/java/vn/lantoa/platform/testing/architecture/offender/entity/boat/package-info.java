/** Owns an entity. */
package vn.lantoa.platform.testing.architecture.offender.entity.boat;
