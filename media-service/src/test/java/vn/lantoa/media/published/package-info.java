/** Tests of what the media-service publishes, as others see it, and of what it understands. */
package vn.lantoa.media.published;
