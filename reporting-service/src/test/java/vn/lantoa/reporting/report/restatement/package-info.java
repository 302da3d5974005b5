/** Tests of what is not so any more. */
package vn.lantoa.reporting.report.restatement;
