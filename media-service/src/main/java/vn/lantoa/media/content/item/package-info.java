/** Items as they are and every revision they went through: read, listed, and followed by the feed of their changes. */
@NullMarked
package vn.lantoa.media.content.item;

import org.jspecify.annotations.NullMarked;
