/** Tests of how events become rows. */
package vn.lantoa.reporting.fact;
