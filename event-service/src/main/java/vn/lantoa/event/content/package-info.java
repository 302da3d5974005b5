/** What the media-service told of content items: each item's current revision, whatever order they came in. */
@NullMarked
package vn.lantoa.event.content;

import org.jspecify.annotations.NullMarked;
