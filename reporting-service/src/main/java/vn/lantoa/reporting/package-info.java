/**
 * Figures of everything that happened, each with the lines it comes from: the reporting-service. A package for each
 * feature; this one holds what names the service.
 */
@NullMarked
package vn.lantoa.reporting;

import org.jspecify.annotations.NullMarked;
