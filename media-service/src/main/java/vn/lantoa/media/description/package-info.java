/** What the OpenAPI document says of several features of this service together. */
@NullMarked
package vn.lantoa.media.description;

import org.jspecify.annotations.NullMarked;
