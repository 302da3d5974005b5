/** Many entries in few events, many requests in few transactions. */
@NullMarked
package vn.lantoa.platform.data.batch;

import org.jspecify.annotations.NullMarked;
