/** What webhooks are told: written in the transaction that it tells of, delivered at least once, retried and logged. */
@NullMarked
package vn.lantoa.media.webhook.delivery;

import org.jspecify.annotations.NullMarked;
