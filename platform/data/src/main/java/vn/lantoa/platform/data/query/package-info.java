/** Lists out of the database: conditions, a stable order, one page. */
@NullMarked
package vn.lantoa.platform.data.query;

import org.jspecify.annotations.NullMarked;
