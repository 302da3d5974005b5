/** How far items spread: cumulative values at an instant, reported again and again as they grow. */
@NullMarked
package vn.lantoa.media.observation;

import org.jspecify.annotations.NullMarked;
