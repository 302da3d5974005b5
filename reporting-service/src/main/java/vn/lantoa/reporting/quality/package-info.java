/**
 * Data quality: where what was declared differs from what is stored, which months are missing, which codes nobody
 * knows, what came late, what was refused.
 */
@NullMarked
package vn.lantoa.reporting.quality;

import org.jspecify.annotations.NullMarked;
