/** A contract that brings a library along. */
package vn.lantoa.platform.testing.architecture.offender.contract;
