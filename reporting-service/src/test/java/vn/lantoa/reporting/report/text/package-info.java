/** Tests of figures within words. */
package vn.lantoa.reporting.report.text;
