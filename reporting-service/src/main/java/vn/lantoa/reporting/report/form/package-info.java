/** The forms in which a report can be had: what is sealed, written for machines and for people. */
@NullMarked
package vn.lantoa.reporting.report.form;

import org.jspecify.annotations.NullMarked;
