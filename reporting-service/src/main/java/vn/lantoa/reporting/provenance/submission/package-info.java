/** From a submission up to the figures that count what came of its lines. */
@NullMarked
package vn.lantoa.reporting.provenance.submission;

import org.jspecify.annotations.NullMarked;
