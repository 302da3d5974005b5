/** The load: calls of several agencies at once, readers beside them, and a watch over what is available. */
@NullMarked
package vn.lantoa.deploy.fault.load;

import org.jspecify.annotations.NullMarked;
