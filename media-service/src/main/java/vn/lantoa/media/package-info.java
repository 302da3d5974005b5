/**
 * Press agencies, what they published, and the growth it is measured by: the media-service. A package for each feature;
 * this one holds what names the service.
 */
@NullMarked
package vn.lantoa.media;

import org.jspecify.annotations.NullMarked;
