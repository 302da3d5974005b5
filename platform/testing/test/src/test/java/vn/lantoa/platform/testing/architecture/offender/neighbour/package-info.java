/** Knows another service from within. */
package vn.lantoa.platform.testing.architecture.offender.neighbour;
