/** Tests of where figures came from. */
package vn.lantoa.reporting.provenance;
