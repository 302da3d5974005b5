/** B5: how fast the outbox is emptied. */
@NullMarked
package vn.lantoa.deploy.bench.drain;

import org.jspecify.annotations.NullMarked;
