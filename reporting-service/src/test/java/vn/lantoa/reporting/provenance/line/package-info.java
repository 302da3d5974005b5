/** Tests of the lines of figures. */
package vn.lantoa.reporting.provenance.line;
