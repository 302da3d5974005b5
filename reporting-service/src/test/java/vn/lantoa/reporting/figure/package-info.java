/** Tests of the names of figures. */
package vn.lantoa.reporting.figure;
