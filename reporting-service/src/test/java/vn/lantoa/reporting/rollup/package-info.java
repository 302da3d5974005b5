/** Tests of sums of facts. */
package vn.lantoa.reporting.rollup;
