/** The editions of a series, year by year (R092): which are new, maintained or expanded against the year before. */
package vn.lantoa.event.edition;
