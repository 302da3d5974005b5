/** The loops that read topics for each {@code BatchConsumer}: polls, transactions, offsets, partitions that come and go. */
package vn.lantoa.platform.data.consumer;
