/** Holds state machines against their documentation. */
@NullMarked
package vn.lantoa.platform.testing.state;

import org.jspecify.annotations.NullMarked;
