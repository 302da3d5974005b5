/** Tests of the reporting-service as a whole, and what its features' tests share. */
package vn.lantoa.reporting;
