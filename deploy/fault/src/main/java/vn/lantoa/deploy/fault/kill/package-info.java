/** What kills a part of the system, and when. */
@NullMarked
package vn.lantoa.deploy.fault.kill;

import org.jspecify.annotations.NullMarked;
