/** Tests of webhooks. */
@NullMarked
package vn.lantoa.media.webhook;

import org.jspecify.annotations.NullMarked;
