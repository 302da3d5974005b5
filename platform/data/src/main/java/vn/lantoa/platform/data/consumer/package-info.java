/**
 * The loops that read topics for each {@code BatchConsumer}: polls, transactions, offsets, partitions that come and go.
 */
@NullMarked
package vn.lantoa.platform.data.consumer;

import org.jspecify.annotations.NullMarked;
