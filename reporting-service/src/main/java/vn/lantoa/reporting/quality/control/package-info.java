/** Holds what is kept here against the daily control totals of the media-service. */
@NullMarked
package vn.lantoa.reporting.quality.control;

import org.jspecify.annotations.NullMarked;
