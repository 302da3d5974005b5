/** Tests of the feed of figures that moved. */
package vn.lantoa.reporting.change;
