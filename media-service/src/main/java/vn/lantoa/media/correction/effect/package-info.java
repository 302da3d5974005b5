/** What a correction does to the figures. */
@NullMarked
package vn.lantoa.media.correction.effect;

import org.jspecify.annotations.NullMarked;
