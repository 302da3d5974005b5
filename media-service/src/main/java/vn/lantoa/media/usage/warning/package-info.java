/** What webhooks are told of quotas: that most of one is used, and all of it. */
@NullMarked
package vn.lantoa.media.usage.warning;

import org.jspecify.annotations.NullMarked;
