/** The forms that a report is written in, with what a download needs of each. */
@NullMarked
package vn.lantoa.reporting.rendition.file;

import org.jspecify.annotations.NullMarked;
