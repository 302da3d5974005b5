/** Addresses of pages that clients name. */
@NullMarked
package vn.lantoa.platform.web.address;

import org.jspecify.annotations.NullMarked;
