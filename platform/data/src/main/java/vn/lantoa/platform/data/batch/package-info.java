/** Many entries in few events. */
@NullMarked
package vn.lantoa.platform.data.batch;

import org.jspecify.annotations.NullMarked;
