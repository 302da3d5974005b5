/** Tests of how the figures of reports are built. */
package vn.lantoa.reporting.report.dataset;
