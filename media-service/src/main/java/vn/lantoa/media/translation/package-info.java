/** Translations of items, and the originals that they lead to (R055). */
@NullMarked
package vn.lantoa.media.translation;

import org.jspecify.annotations.NullMarked;
