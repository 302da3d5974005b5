/** Tests of due days. */
package vn.lantoa.reporting.obligation.due;
