/** Tests of the samples. */
package vn.lantoa.platform.testing.sweep;
