/** Breaks the rules that hold for every class. */
package vn.lantoa.platform.testing.architecture.offender.code;
