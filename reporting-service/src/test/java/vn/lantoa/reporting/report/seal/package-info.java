/** Tests of what is sealed. */
package vn.lantoa.reporting.report.seal;
