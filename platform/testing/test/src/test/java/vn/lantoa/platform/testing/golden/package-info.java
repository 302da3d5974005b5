/** Tests of the golden JSON. */
package vn.lantoa.platform.testing.golden;
