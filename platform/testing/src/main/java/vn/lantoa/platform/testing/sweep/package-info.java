/** Samples of what is too many to be tried in every build. */
@NullMarked
package vn.lantoa.platform.testing.sweep;

import org.jspecify.annotations.NullMarked;
