/** Tests of what is due. */
package vn.lantoa.reporting.obligation;
