/** Many rows in one statement, and many entries in few events. */
@NullMarked
package vn.lantoa.platform.data.batch;

import org.jspecify.annotations.NullMarked;
