/** Tests of the feature of this name. */
@NullMarked
package vn.lantoa.media.validation;

import org.jspecify.annotations.NullMarked;
