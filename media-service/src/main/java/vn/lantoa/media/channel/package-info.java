/** The list of channels: where items are published, and by which names agencies know them (rules.md §2). */
@NullMarked
package vn.lantoa.media.channel;

import org.jspecify.annotations.NullMarked;
