/** Tests of reports from draft to seal. */
package vn.lantoa.reporting.report;
