/** Makes transactions meet at a lock, so that what they do at once is tried. */
@NullMarked
package vn.lantoa.platform.testing.lock;

import org.jspecify.annotations.NullMarked;
