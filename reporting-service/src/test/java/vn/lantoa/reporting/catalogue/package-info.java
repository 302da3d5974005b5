/** Tests of the catalogue of metrics. */
package vn.lantoa.reporting.catalogue;
