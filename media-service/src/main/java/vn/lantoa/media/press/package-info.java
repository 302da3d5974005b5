/** The press register (R038): who publishes and who may send what it published, and on whose behalf. */
@NullMarked
package vn.lantoa.media.press;

import org.jspecify.annotations.NullMarked;
