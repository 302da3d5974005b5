/** What figures of growth and progress were made from beside lines, and which values cells may have. */
@NullMarked
package vn.lantoa.reporting.provenance.source;

import org.jspecify.annotations.NullMarked;
