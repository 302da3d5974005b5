/**
 * What the media-service told of content items that name an event: each item's current revision, whatever order they
 * came in.
 */
package vn.lantoa.event.content;
