/** Webhooks: who is told of what, where, and by which secrets that is signed (contract.md, Press and content). */
@NullMarked
package vn.lantoa.media.webhook;

import org.jspecify.annotations.NullMarked;
