/** Numbers as they are shown. */
@NullMarked
package vn.lantoa.platform.web.number;

import org.jspecify.annotations.NullMarked;
