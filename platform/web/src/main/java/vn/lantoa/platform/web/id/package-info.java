/** Identifiers. */
@NullMarked
package vn.lantoa.platform.web.id;

import org.jspecify.annotations.NullMarked;
