/** Tests of the media-service as a whole, and what its features' tests share. */
package vn.lantoa.media;
