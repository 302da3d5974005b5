/** Breaks the rules on the shape of a feature. */
package vn.lantoa.platform.testing.architecture.offender.feature;
