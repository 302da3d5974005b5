/**
 * What press agencies published: items as they are, every revision they went through, and the feed of their changes.
 */
@NullMarked
package vn.lantoa.media.content;

import org.jspecify.annotations.NullMarked;
