/**
 * Bodies of more lines than are answered at once: stored whole in bounded chunks before the 202, and applied chunk by
 * chunk by whoever holds the lease (rules.md §5). What a line means is for {@link vn.lantoa.media.bulk.ChunkApplier} to
 * say.
 */
@NullMarked
package vn.lantoa.media.bulk;

import org.jspecify.annotations.NullMarked;
