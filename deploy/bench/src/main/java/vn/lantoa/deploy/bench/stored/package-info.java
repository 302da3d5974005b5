/** B12: what an item costs when there are many already. */
@NullMarked
package vn.lantoa.deploy.bench.stored;

import org.jspecify.annotations.NullMarked;
