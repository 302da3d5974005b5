/** Codes of other services that items name. */
@NullMarked
package vn.lantoa.media.content.code;

import org.jspecify.annotations.NullMarked;
