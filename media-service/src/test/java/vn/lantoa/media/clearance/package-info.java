/** Tests of clearances. */
@NullMarked
package vn.lantoa.media.clearance;

import org.jspecify.annotations.NullMarked;
