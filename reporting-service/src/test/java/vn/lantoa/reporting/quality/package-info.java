/** Tests of data quality through HTTP. */
package vn.lantoa.reporting.quality;
