/** Verifies sealed reports without the system: one source file that needs a JDK and no network. */
@NullMarked
package vn.lantoa.deploy.local.verify;

import org.jspecify.annotations.NullMarked;
