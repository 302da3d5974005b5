/** Tests of what differences come from. */
package vn.lantoa.reporting.report.diff;
