/** Tests of webhooks. */
@NullMarked
package vn.lantoa.media.webhook.delivery;

import org.jspecify.annotations.NullMarked;
