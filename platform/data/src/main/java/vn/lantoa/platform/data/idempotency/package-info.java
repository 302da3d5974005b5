/**
 * Requests that may be sent again: the same key and the same request have one effect and one answer (rules.md §5). Any
 * POST can use it; the claim stands in the transaction of the effect, so that a crash leaves neither or both.
 */
@NullMarked
package vn.lantoa.platform.data.idempotency;

import org.jspecify.annotations.NullMarked;
