/** Tests of what facts say by themselves. */
package vn.lantoa.reporting.fact;
