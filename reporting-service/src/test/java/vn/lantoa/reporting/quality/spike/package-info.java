/** Tests of data quality.spike through HTTP. */
package vn.lantoa.reporting.quality.spike;
