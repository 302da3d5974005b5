/** Tests of rebuilds. */
package vn.lantoa.reporting.rebuild;
