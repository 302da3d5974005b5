/** Tests of webhooks. */
@NullMarked
package vn.lantoa.media.webhook.call;

import org.jspecify.annotations.NullMarked;
