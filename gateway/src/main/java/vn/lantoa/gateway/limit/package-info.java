/** What a request may weigh and how slowly it may come; how one that is refused midway is let go. */
@NullMarked
package vn.lantoa.gateway.limit;

import org.jspecify.annotations.NullMarked;
