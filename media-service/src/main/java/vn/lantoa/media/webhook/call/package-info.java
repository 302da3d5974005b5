/** One call of a webhook: which addresses may be called, what is signed, and what came of it. */
@NullMarked
package vn.lantoa.media.webhook.call;

import org.jspecify.annotations.NullMarked;
