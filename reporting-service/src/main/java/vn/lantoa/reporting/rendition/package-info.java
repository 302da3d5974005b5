/**
 * Reports in the forms that people read and sign: what is to be written, the official form that it takes (rules.md
 * §10), and the files. Each file is made from a {@link ReportDocument} alone, so the same one gives the same bytes.
 */
@NullMarked
package vn.lantoa.reporting.rendition;

import org.jspecify.annotations.NullMarked;
